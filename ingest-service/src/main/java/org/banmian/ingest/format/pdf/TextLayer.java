package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.banmian.contract.page.Box;
import org.banmian.ingest.page.Blank;

/** The glyphs of a page as they are met, and whether each can be seen. */
final class TextLayer {

    // Smaller is no text to anybody's eye.
    private static final double LEAST_SIZE = 1;
    // From these shares on, unpainted text is what a scanner read in the picture it lies over.
    private static final double MOST_OF_TEXT = 0.75;
    private static final double MOST_OF_PAGE = 0.5;

    private final Box page;
    private final int maxGlyphs;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private final BitSet unpainted = new BitSet();

    /** How a glyph is drawn. */
    enum Sight {
        /** So that it is seen. */
        SHOWN,
        /** So that it is cut off, or cannot be told from its ground. */
        COVERED,
        /** Not at all: it only takes its place. */
        UNPAINTED
    }

    TextLayer(Viewport viewport, int maxGlyphs) {
        this.maxGlyphs = maxGlyphs;
        this.page = new Box(0, 0, viewport.width(), viewport.height());
    }

    /** How many there are. */
    int size() {
        return glyphs.size();
    }

    /**
     * Adds a glyph.
     *
     * @throws org.banmian.ingest.page.PageRejectedException if there are too many
     */
    void add(Glyph glyph, Sight sight) {
        if (glyphs.size() == maxGlyphs) {
            throw Refusals.tooMany("glyphs on a page", maxGlyphs);
        }
        if (sight == Sight.UNPAINTED) {
            unpainted.set(glyphs.size());
        }
        if (sight == Sight.COVERED
                || glyph.size() < LEAST_SIZE
                || !Boxes.holdsMiddle(page, glyph.box())) {
            covered.set(glyphs.size());
        }
        glyphs.add(glyph);
    }

    /** The glyphs, each once, on a page where this is drawn. */
    List<Glyph> glyphs(Drawing drawing) {
        boolean scanned = isScanned(drawing);
        List<Glyph> seen = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            boolean hidden = covered.get(i) || (unpainted.get(i) && !scanned);
            seen.add(hidden ? glyphs.get(i).unseen() : glyphs.get(i));
        }
        return new Overprints().once(seen);
    }

    private boolean isScanned(Drawing drawing) {
        long all = glyphs.stream().filter(glyph -> !Blank.isBlank(glyph.text())).count();
        long none = unpainted.stream().filter(i -> !Blank.isBlank(glyphs.get(i).text())).count();
        double pictured =
                drawing.pictures().stream()
                        .mapToDouble(picture -> Boxes.area(Boxes.common(picture, page)))
                        .sum();
        return none > 0
                && none >= MOST_OF_TEXT * all
                && pictured >= MOST_OF_PAGE * Boxes.area(page);
    }
}
