package org.banmian.nlp.page.line;

import org.banmian.nlp.page.credit.InTextCredits;
import org.banmian.nlp.page.text.Chars;

/**
 * How badly a line fits a state, as a cost like the negative logarithm of a probability. The
 * figures were set by hand from how columns are printed: full lines differ by a sign or two because
 * punctuation may not open a line; a first line is indented by two characters; a last line ends a
 * sentence.
 */
final class LineCosts {

    /** Two Chinese characters. */
    private static final int INDENT = 4;

    private static final double MISFIT = 9;
    private static final double HEADING = 1.6;
    private static final int MOST_SQUEEZED = 10;
    private static final double DATELINE = 7;
    private static final double PLAIN_JOINED = 4;
    private static final double DASH = -1.5;
    private static final double INDENTED = 1.5;
    private static final double FOREIGN_BRACKET = 7;
    private static final double UNPUNCTUATED = 0.8;
    private static final double OF_WIDE = 0.5;
    private static final int WIDE = 36;

    /** Mean distance of two separating marks in newspaper prose, in half characters. */
    private static final double CLAUSE = 22;

    /** Marks that headings hardly ever have; colons and enumeration commas they do have. */
    private static final String PROSE_MARKS = "，。；";

    private static final double SQUEEZE = 0.25;
    private static final double CROWDED = 0.6;
    private static final double BEYOND = 1.2;

    private final PrintLine line;
    private final double heading;
    private final double plain;
    private final boolean opensDateline;
    private final boolean endsSentence;

    private final int width;

    /** By how many half characters at most it is squeezed. */
    private final int squeezed;

    /** By how many at most it is set apart. */
    private final int widened;

    /** What it costs to end a paragraph with it. */
    private final double open;

    LineCosts(PrintLine line) {
        this.line = line;
        this.opensDateline = InTextCredits.opensDateline(line.text().text());
        this.endsSentence = line.endsSentence();
        this.width = line.width();
        this.squeezed = Math.min(line.slack(), MOST_SQUEEZED);
        this.widened = line.stretch() + (opensDateline ? blanks(line) : 0);
        this.open = open();
        this.plain = plain(line);
        this.heading = headingCost();
    }

    /** Those between the names of a dateline are set as wide as it takes. */
    private static int blanks(PrintLine line) {
        return (int) line.text().text().chars().filter(c -> c == ' ').count();
    }

    double heading() {
        return heading;
    }

    private double headingCost() {
        String text = line.text().text();
        double cost = HEADING;
        cost += line.width() > 64 ? (line.width() - 64) / 6.0 : 0;
        cost += line.width() < 8 ? 0.6 : 0;
        cost += line.indented() ? INDENTED : 0;
        cost += text.indexOf('。') >= 0 ? 5 : 0;
        cost += text.indexOf('；') >= 0 ? 2 : 0;
        cost += text.indexOf('，') < 0 ? 0 : line.width() > 36 ? 2.2 : 1.2;
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        cost += last == '，' || last == '、' ? 2.5 : 0;
        cost += Chars.separates(first) || Chars.closes(first) ? 3 : 0;
        cost += closesForeignBracket(text) ? FOREIGN_BRACKET : 0;
        cost += opensDateline ? DATELINE : 0;
        cost += text.startsWith("——") ? DASH : 0;
        return cost;
    }

    /** A closing bracket whose opening one stands on a line above. */
    private static boolean closesForeignBracket(String text) {
        int close = text.indexOf('）');
        int open = text.indexOf('（');
        return close >= 0 && (open < 0 || open > close);
    }

    double joined() {
        if (endsSentence) {
            return 1.2;
        }
        double heading = line.width() <= 90 && plain > 0 ? PLAIN_JOINED : 0;
        return heading + (line.width() > 44 ? 1.6 : line.width() > 36 ? 2.4 : 5);
    }

    /** Adds what each part of a column costs to the costs of its states, from the first on. */
    void addParts(int column, double[] costs, int first) {
        double full = full(column) + plain;
        costs[first + ColumnStates.FIRST] += full(column - INDENT) + plain;
        costs[first + ColumnStates.MIDDLE] +=
                full
                        + (endsSentence ? 0.4 : 0)
                        + (opensDateline ? DATELINE : 0)
                        + (line.indented() ? INDENTED : 0);
        costs[first + ColumnStates.LAST] += ending(column) + (width >= column - 2 ? 0.9 : 0.2);
        costs[first + ColumnStates.ONLY] += ending(column - INDENT) + 0.3;
        costs[first + ColumnStates.INSERTED] += heading;
    }

    /** The wider a line, the less likely it goes without a comma or a full stop. */
    private static double plain(PrintLine line) {
        for (int i = 0; i < line.text().length(); i++) {
            if (PROSE_MARKS.indexOf(line.text().charAt(i)) >= 0) {
                return 0;
            }
        }
        return (UNPUNCTUATED * line.width() + OF_WIDE * Math.max(0, line.width() - WIDE)) / CLAUSE;
    }

    /**
     * A full line is justified: its punctuation is squeezed, or its signs are set a little apart.
     */
    private double full(int column) {
        int over = width - column;
        if (over > 0) {
            int beyond = Math.max(0, over - squeezed);
            return beyond > 2
                    ? MISFIT
                    : SQUEEZE * over + CROWDED * Math.max(0, over - 2) + BEYOND * beyond;
        }
        return switch (Math.max(0, -over - widened)) {
            case 0 -> over == 0 ? 0 : 0.2;
            case 1 -> 0.4;
            case 2 -> 0.8;
            case 3 -> 1.6;
            case 4 -> 3.5;
            default -> MISFIT;
        };
    }

    private double ending(int column) {
        return (width > column ? full(column) : 0) + open;
    }

    /** What a line that does not end a sentence costs at the end of a paragraph. */
    private double open() {
        char last = line.text().last();
        return endsSentence ? 0 : last == '；' || last == '：' ? 2.5 : 7;
    }
}
