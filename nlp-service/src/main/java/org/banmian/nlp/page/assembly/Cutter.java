package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;

/** Cuts text into words so that the product of their frequencies is greatest. */
final class Cutter {

    private static final double UNKNOWN = 13;

    private final Lexicon lexicon;
    private final double total;

    Cutter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.total = Math.log((double) lexicon.total());
    }

    /** For every position at which a word begins, where it ends. */
    int[] cut(char[] units) {
        int n = units.length;
        int[] ends = new int[n];
        double[] costs = new double[n + 1];
        for (int at = n - 1; at >= 0; at--) {
            int run = run(units, at);
            costs[at] = UNKNOWN + costs[run];
            ends[at] = run;
            int longest = Math.min(n, at + lexicon.longestWord());
            for (int end = at + 1; end <= longest && Chars.isHan(units[end - 1]); end++) {
                int word = lexicon.word(units, at, end);
                double cost = word < 0 ? Double.POSITIVE_INFINITY : cost(word) + costs[end];
                if (cost < costs[at]) {
                    costs[at] = cost;
                    ends[at] = end;
                }
            }
        }
        return ends;
    }

    private double cost(int word) {
        return total - Math.log(lexicon.frequency(word) + 1.0);
    }

    /** A Latin word or a number is one word; any other unit stands alone. */
    private static int run(char[] units, int at) {
        int end = at + 1;
        while (end < units.length
                && end - at < 40
                && Chars.isAlphanumeric(units[at])
                && Chars.isAlphanumeric(units[end])) {
            end++;
        }
        return end;
    }
}
