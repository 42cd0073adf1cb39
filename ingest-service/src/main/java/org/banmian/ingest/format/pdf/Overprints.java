package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out glyphs that are drawn again almost where they stand: for a bolder look, as a shadow,
 * or because a page is drawn twice.
 */
final class Overprints {

    // In ems; of a narrow glyph no more than a part of it, or the second l of "all" would go.
    private static final double NEAR = 0.25;
    private static final double OF_WIDTH = 0.4;
    private static final double SAME_SIZE = 1.1;

    private final Map<Cell, Glyph> drawn = new HashMap<>();
    private final List<Glyph> kept = new ArrayList<>();

    private record Cell(String text, Slant slant, long column, long row) {}

    /** The glyphs that are drawn once, in the order they were drawn; what is seen goes first. */
    List<Glyph> once(List<Glyph> glyphs) {
        glyphs.stream().filter(glyph -> !glyph.hidden()).forEach(this::keep);
        glyphs.stream().filter(Glyph::hidden).forEach(this::keep);
        return kept;
    }

    private void keep(Glyph glyph) {
        long column = (long) Math.floor(glyph.from() / (NEAR * glyph.size()));
        long row = (long) Math.floor(glyph.base() / (NEAR * glyph.size()));
        for (long i = column - 1; i <= column + 1; i++) {
            for (long j = row - 1; j <= row + 1; j++) {
                Glyph other = drawn.get(new Cell(glyph.text(), glyph.slant(), i, j));
                if (other != null && isDouble(other, glyph)) {
                    return;
                }
            }
        }
        drawn.putIfAbsent(new Cell(glyph.text(), glyph.slant(), column, row), glyph);
        kept.add(glyph);
    }

    private static boolean isDouble(Glyph one, Glyph other) {
        double size = Math.min(one.size(), other.size());
        double width = Math.min(one.to() - one.from(), other.to() - other.from());
        return Math.abs(one.from() - other.from()) <= Math.min(NEAR * size, OF_WIDTH * width)
                && Math.abs(one.base() - other.base()) <= NEAR * size
                && Math.max(one.size(), other.size()) <= SAME_SIZE * size;
    }
}
