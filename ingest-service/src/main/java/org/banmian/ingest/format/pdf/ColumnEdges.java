package org.banmian.ingest.format.pdf;

import java.util.List;
import org.banmian.contract.page.Box;
import org.jspecify.annotations.Nullable;

/** Knows whether a gap in a line is where columns part, from what stands above, below and in it. */
final class ColumnEdges {

    // In ems of the line that is asked about.
    private static final double REACH = 2.5;
    private static final double CLEARLY = 0.2;
    private static final double ALIGNED = 0.75;

    private final List<Box> texts;
    private final List<Box> rules;
    private final double bodySize;
    private final double large;

    /**
     * Takes a page.
     *
     * @param texts where its runs stand
     * @param rules its rules and bars that run down the page
     * @param bodySize the font size most of its text has, in points
     * @param large the height from which text counts as a headline
     */
    ColumnEdges(List<Box> texts, List<Box> rules, double bodySize, double large) {
        this.texts = texts;
        this.rules = rules;
        this.bodySize = bodySize;
        this.large = large;
    }

    double bodySize() {
        return bodySize;
    }

    /** Whether a rule stands between a run and a glyph to its right. */
    boolean ruleBetween(Run left, Glyph right) {
        if (!right.slant().equals(Slant.UPRIGHT)) {
            return false;
        }
        double middle = right.base() - right.slant().ascent() * right.size() / 2;
        return rules.stream()
                .anyMatch(
                        rule ->
                                rule.y() < middle
                                        && Boxes.bottom(rule) > middle
                                        && rule.x() > left.to() - CLEARLY * right.size()
                                        && Boxes.right(rule)
                                                < right.from() + CLEARLY * right.size());
    }

    /**
     * Whether two halves of what could be one headline are two, side by side: each stands over a
     * column of its own, in its middle or at its left edge.
     */
    boolean columnsPart(Run left, Run right) {
        Box one = left.box();
        Box other = right.box();
        double em = left.size();
        double bottom = Math.max(Boxes.bottom(one), Boxes.bottom(other));
        double top = Math.min(one.y(), other.y());
        boolean spanned =
                texts.stream()
                        .anyMatch(
                                text ->
                                        spans(text, one, other, em)
                                                && (within(text.y() - bottom, em)
                                                        || (text.height() >= large
                                                                && within(
                                                                        top - Boxes.bottom(text),
                                                                        em))));
        if (spanned) {
            return false;
        }
        Box below = column(one, other, bottom, em, true);
        Box beside = column(other, one, bottom, em, false);
        return below != null && beside != null && over(one, below, em) && over(other, beside, em);
    }

    private static boolean spans(Box text, Box one, Box other, double em) {
        return text.x() < Boxes.right(one) - CLEARLY * em
                && Boxes.right(text) > other.x() + CLEARLY * em;
    }

    private static boolean within(double distance, double em) {
        return distance > -CLEARLY * em && distance < REACH * em;
    }

    // The widest line under one half that keeps out of the other's way.
    private @Nullable Box column(Box half, Box other, double bottom, double em, boolean left) {
        Box widest = null;
        for (Box text : texts) {
            boolean under =
                    within(text.y() - bottom, em)
                            && Boxes.common(text, wide(half, text)).width() > 0;
            boolean apart =
                    left
                            ? Boxes.right(text) < other.x() + CLEARLY * em
                            : text.x() > Boxes.right(other) - CLEARLY * em;
            if (under && apart && (widest == null || text.width() > widest.width())) {
                widest = text;
            }
        }
        return widest;
    }

    private static Box wide(Box half, Box text) {
        return new Box(half.x(), text.y(), half.width(), text.height());
    }

    private static boolean over(Box half, Box column, double em) {
        double middles = half.x() + half.width() / 2 - column.x() - column.width() / 2;
        return Math.abs(middles) <= ALIGNED * em || Math.abs(half.x() - column.x()) <= ALIGNED * em;
    }
}
