package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.Box;

/** Glyphs beside each other on one baseline, from left to right in the frame of their slant. */
final class Run {

    private final List<Glyph> glyphs = new ArrayList<>();
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    Run(Glyph first) {
        add(first);
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
        top = Math.min(top, glyph.top());
        bottom = Math.max(bottom, glyph.bottom());
    }

    /** Goes on with the glyphs of another. */
    void add(Run next) {
        next.glyphs.forEach(this::add);
    }

    /** A run of the same glyphs, to go on with. */
    Run copy() {
        Run copy = new Run(first());
        glyphs.subList(1, glyphs.size()).forEach(copy::add);
        return copy;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    double from() {
        return first().from();
    }

    double to() {
        return last().to();
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    /** The font size that most of its glyphs have, or the middle one of several. */
    double size() {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    Box box() {
        return first().slant().onPage(from(), to(), top, bottom);
    }
}
