package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;

/**
 * Cuts a text, or stretches of it by themselves, into words so that the product of their
 * frequencies is greatest. The dictionary is asked once for the whole text.
 */
final class Cutter {

    private static final double UNKNOWN = 13;

    private final Lexicon lexicon;
    private final double total;
    private final int longest;
    private final char[] units;

    /** For every unit the words that begin there by their length, as far as the dictionary goes. */
    private final int[] found;

    private final int[] reach;
    private final double[] costs;
    private final int[] ends;
    private final int[] words;

    Cutter(Lexicon lexicon, char[] units) {
        this.lexicon = lexicon;
        this.total = Math.log((double) lexicon.total());
        this.longest = lexicon.longestWord();
        this.units = units;
        this.found = new int[units.length * longest];
        this.reach = new int[units.length];
        this.costs = new double[units.length + 1];
        this.ends = new int[units.length];
        this.words = new int[units.length];
        for (int at = 0; at < units.length; at++) {
            reach[at] = find(at);
        }
    }

    private int find(int at) {
        int node = lexicon.root();
        int most = Math.min(longest, units.length - at);
        for (int length = 0; length < most; length++) {
            node = Chars.isHan(units[at + length]) ? lexicon.next(node, units[at + length]) : -1;
            if (node < 0) {
                return length;
            }
            found[at * longest + length] = lexicon.wordAt(node);
        }
        return most;
    }

    /** Cuts the half-open range. */
    void cut(int from, int to) {
        costs[to] = 0;
        for (int at = to - 1; at >= from; at--) {
            int run = run(at, to);
            costs[at] = UNKNOWN + costs[run];
            ends[at] = run;
            words[at] = -1;
            int most = Math.min(reach[at], to - at);
            for (int length = 1; length <= most; length++) {
                int word = found[at * longest + length - 1];
                if (word >= 0 && cost(word) + costs[at + length] < costs[at]) {
                    costs[at] = cost(word) + costs[at + length];
                    ends[at] = at + length;
                    words[at] = word;
                }
            }
        }
    }

    /** Where the word ends that begins there in the range cut last. */
    int end(int at) {
        return ends[at];
    }

    /** Number of the dictionary word that begins there, or -1. */
    int word(int at) {
        return words[at];
    }

    private double cost(int word) {
        return total - lexicon.logFrequency(word);
    }

    /** A Latin word or a number is one word; any other unit stands alone. */
    private int run(int at, int to) {
        int end = at + 1;
        while (end < to
                && end - at < 40
                && Chars.isAlphanumeric(units[at])
                && Chars.isAlphanumeric(units[end])) {
            end++;
        }
        return end;
    }
}
