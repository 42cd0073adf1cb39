package org.banmian.ingest.format.pdf;

import org.banmian.contract.page.Box;

/**
 * One glyph as it is shown, in the frame of its slant.
 *
 * @param text what it stands for
 * @param slant how it stands
 * @param from where it begins along the line, in points
 * @param to where it ends along the line
 * @param base its baseline, or its middle where glyphs are stacked; across the line, downwards
 * @param size of the font, in points as shown
 * @param hidden whether it cannot be seen
 * @param order its place among the glyphs of the page, blanks counted
 */
record Glyph(
        String text,
        Slant slant,
        double from,
        double to,
        double base,
        double size,
        boolean hidden,
        int order) {

    double top() {
        return base - slant.ascent() * size;
    }

    double bottom() {
        return top() + size;
    }

    double middle() {
        return (from + to) / 2;
    }

    Box box() {
        return slant.onPage(from, to, top(), bottom());
    }

    /** The same glyph, which cannot be seen. */
    Glyph unseen() {
        return new Glyph(text, slant, from, to, base, size, true, order);
    }

    /** The same glyph, standing upright, as part of a stack. */
    Glyph stacked() {
        return new Glyph(text, slant.stacking(), top(), bottom(), -middle(), size, hidden, order);
    }
}
