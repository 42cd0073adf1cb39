package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;

/**
 * How much better two texts read as one than as two, in natural logarithms of probability: a
 * dictionary word that spans the cut, or two words that often stand together on either side of it,
 * speak for one; a punctuation mark cannot open a text.
 */
final class Continuation {

    private static final int REACH = 10;
    private static final int ACROSS = 4;
    private static final double PAIRS = 0.8;
    private static final double NEVER_SEEN = 0.2;
    private static final double MARK = 4;
    private static final double IMPOSSIBLE = -8;
    private static final double UNKNOWN = 13;

    private final Lexicon lexicon;
    private final double total;

    Continuation(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.total = Math.log((double) lexicon.total());
    }

    /**
     * Above zero when {@code after} is more likely to go on from {@code before} than to stand
     * alone.
     */
    double score(String before, String after) {
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        if (Chars.separates(first) || Chars.closes(first)) {
            return Chars.separates(last) ? IMPOSSIBLE : MARK;
        }
        if (Chars.opens(last) || (Chars.isDigit(last) && Chars.isDigit(first))) {
            return MARK;
        }
        if (!Chars.isHan(last) || !Chars.isHan(first)) {
            return 0;
        }
        return Math.max(span(before, after), pair(before, after));
    }

    private double span(String before, String after) {
        String left = before.substring(Math.max(0, before.length() - REACH));
        String right = after.substring(0, Math.min(after.length(), REACH));
        char[] units = (left + right).toCharArray();
        double[] head = heads(left);
        double[] tail = tails(right);
        double best = Double.NEGATIVE_INFINITY;
        int cut = left.length();
        for (int i = 1; i <= Math.min(ACROSS, cut); i++) {
            for (int k = 1; k <= Math.min(ACROSS, right.length()); k++) {
                int word =
                        i + k > lexicon.longestWord() ? -1 : lexicon.word(units, cut - i, cut + k);
                if (word >= 0) {
                    double joined = head[cut - i] + cost(word) + tail[k];
                    best = Math.max(best, head[cut] + tail[0] - joined);
                }
            }
        }
        return best;
    }

    private double pair(String before, String after) {
        int left = lastWord(before);
        int right = firstWord(after);
        if (left < 0 || right < 0) {
            return Math.log(NEVER_SEEN) / 2;
        }
        double together = lexicon.pairFrequency(left, right);
        double alone = Math.exp(-cost(right));
        double given = together <= 0 ? 0 : together / (lexicon.frequency(left) + 1.0);
        return Math.log((PAIRS * given + (1 - PAIRS) * alone) / alone);
    }

    private int lastWord(String text) {
        char[] units = text.substring(Math.max(0, text.length() - REACH)).toCharArray();
        return longest(units, units.length, -1);
    }

    private int firstWord(String text) {
        char[] units = text.substring(0, Math.min(text.length(), REACH)).toCharArray();
        return longest(units, 0, 1);
    }

    private int longest(char[] units, int at, int step) {
        for (int length = Math.min(ACROSS, units.length); length > 0; length--) {
            int start = step < 0 ? at - length : at;
            int word = start < 0 ? -1 : lexicon.word(units, start, start + length);
            if (word >= 0) {
                return word;
            }
        }
        return -1;
    }

    /** Cost of the best cut of every beginning of {@code text}. */
    private double[] heads(String text) {
        char[] units = text.toCharArray();
        double[] costs = new double[units.length + 1];
        for (int end = 1; end <= units.length; end++) {
            costs[end] = costs[end - 1] + UNKNOWN;
            for (int start = Math.max(0, end - ACROSS); start < end; start++) {
                int word = lexicon.word(units, start, end);
                if (word >= 0) {
                    costs[end] = Math.min(costs[end], costs[start] + cost(word));
                }
            }
        }
        return costs;
    }

    /** Cost of the best cut of every end of {@code text}. */
    private double[] tails(String text) {
        char[] units = text.toCharArray();
        double[] costs = new double[units.length + 1];
        for (int start = units.length - 1; start >= 0; start--) {
            costs[start] = costs[start + 1] + UNKNOWN;
            for (int end = Math.min(units.length, start + ACROSS); end > start; end--) {
                int word = lexicon.word(units, start, end);
                if (word >= 0) {
                    costs[start] = Math.min(costs[start], cost(word) + costs[end]);
                }
            }
        }
        return costs;
    }

    private double cost(int word) {
        return total - Math.log(lexicon.frequency(word) + 1.0);
    }
}
