package org.banmian.nlp.page.compose;

import java.util.List;

/**
 * How one page was printed and how its text was taken: constant over a page, different from page to
 * page.
 *
 * @param order what the extractor followed
 * @param blankLines an empty line behind every printed line
 * @param tightHeads no empty lines inside a headline group, although there are between lines of
 *     text
 * @param halfWidth how much of the punctuation came out half-width
 * @param straightQuotes quotation marks came out straight
 * @param gap where blanks stand beside numbers and Latin words
 * @param lead which first lines keep their indent as a blank
 * @param stretch the distance between characters, in characters, from which a justified line comes
 *     out spaced
 * @param spacing how such a line comes out
 * @param squeeze closing punctuation is squeezed into the line rather than pushed down with its
 *     neighbour
 * @param joinBlank how often a blank is left where two lines were joined
 * @param lossy how often lines are lost at a column foot
 * @param datelineBlank what stands between 本报讯, its bracket and the text
 * @param longNames names of two characters are spaced to three
 */
record House(
        Order order,
        boolean blankLines,
        boolean tightHeads,
        HalfWidth halfWidth,
        boolean straightQuotes,
        Gap gap,
        Lead lead,
        double stretch,
        Spacing spacing,
        boolean squeeze,
        double joinBlank,
        double lossy,
        DatelineBlank datelineBlank,
        boolean longNames) {

    /** Columns as printed, rows across columns, or paragraphs already joined. */
    enum Order {
        COLUMNS,
        ROWS,
        JOINED
    }

    /** Of the punctuation that has a half-width twin. */
    enum HalfWidth {
        NONE,
        FEW,
        ALL
    }

    /** Blanks between Chinese characters and numbers. */
    enum Gap {
        NONE,
        BEFORE,
        BOTH,
        RAGGED
    }

    /** Indents that survived. */
    enum Lead {
        NONE,
        STORY,
        PARAGRAPH,
        WIDE
    }

    /** Ways a stretched line comes out. */
    enum Spacing {
        EVERY,
        TIGHT_AFTER_POINTS,
        SOME
    }

    /** Blanks round the bracket of a dateline. */
    enum DatelineBlank {
        NONE,
        BEHIND,
        BOTH
    }

    static House cast(Dice dice) {
        Order order = dice.weigh(List.of(Order.values()), 5, 2.5, 3);
        boolean joined = order == Order.JOINED;
        return new House(
                order,
                joined || dice.chance(0.7),
                dice.chance(0.5),
                dice.weigh(
                        List.of(HalfWidth.values()),
                        joined ? 3 : 6,
                        joined ? 1 : 3,
                        joined ? 6 : 1),
                dice.chance(joined ? 0.2 : 0.06),
                dice.weigh(List.of(Gap.values()), 4, 3, 2, 2),
                dice.weigh(List.of(Lead.values()), 4, 4, 1, 0.7),
                dice.weigh(List.of(0.05, 0.09, 0.16, 9.0), 1, 3, 3, 4),
                dice.weigh(List.of(Spacing.values()), 4, 2, 2),
                dice.chance(0.6),
                joined ? dice.weigh(List.of(0.0, 0.35, 1.0), 3, 2, 2) : 0.0,
                dice.weigh(List.of(0.0, 0.1, 0.25), 6, 2, 1),
                dice.weigh(List.of(DatelineBlank.values()), 3, 2, 2),
                dice.chance(0.08));
    }

    boolean joined() {
        return order == Order.JOINED;
    }
}
