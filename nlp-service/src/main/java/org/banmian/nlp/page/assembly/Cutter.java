package org.banmian.nlp.page.assembly;

import java.util.Arrays;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;

/**
 * Cuts a text, or stretches of it by themselves, into words so that the product of their
 * frequencies is greatest. The dictionary is asked once for the whole text; one text after the
 * other is read in the same arrays.
 */
final class Cutter {

    private static final double UNKNOWN = 13;
    private static final int LONGEST_RUN = 40;

    /** How many words begin at one character on average, generously. */
    private static final int WORDS = 2;

    private final Lexicon lexicon;
    private final double total;
    private final int longest;
    private char[] units = {};

    /** For every unit the first of the words that begin there; they are sorted by length. */
    private int[] first = {};

    // of each word
    private int[] wordEnds = {};
    private int[] numbers = {};
    private double[] prices = {};
    private int found;

    private double[] costs = {};
    private int[] ends = {};
    private int[] words = {};

    Cutter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.total = Math.log((double) lexicon.total());
        this.longest = lexicon.longestWord();
    }

    /** Takes up another text in place of the one before. */
    void read(char[] text) {
        units = text;
        found = 0;
        makeRoom();
        for (int at = 0; at < units.length; at++) {
            first[at] = found;
            find(at);
        }
        first[units.length] = found;
    }

    private void makeRoom() {
        if (first.length <= units.length) {
            int room = 2 * units.length + 1;
            first = new int[room];
            costs = new double[room];
            ends = new int[room];
            words = new int[room];
            wordEnds = new int[WORDS * room + longest];
            numbers = new int[wordEnds.length];
            prices = new double[wordEnds.length];
        }
    }

    private void find(int at) {
        if (found + longest > wordEnds.length) {
            grow();
        }
        int node = lexicon.root();
        int most = Math.min(units.length, at + longest);
        for (int end = at + 1; end <= most && Chars.isHan(units[end - 1]); end++) {
            node = lexicon.next(node, units[end - 1]);
            if (node < 0) {
                break;
            }
            int word = lexicon.wordAt(node);
            if (word >= 0) {
                wordEnds[found] = end;
                numbers[found] = word;
                prices[found++] = total - lexicon.logFrequency(word);
            }
        }
    }

    private void grow() {
        int room = 2 * wordEnds.length;
        wordEnds = Arrays.copyOf(wordEnds, room);
        numbers = Arrays.copyOf(numbers, room);
        prices = Arrays.copyOf(prices, room);
    }

    /** Cuts the half-open range. */
    void cut(int from, int to) {
        costs[to] = 0;
        for (int at = to - 1; at >= from; at--) {
            int end = run(at, to);
            int word = -1;
            double least = UNKNOWN + costs[end];
            for (int w = first[at]; w < first[at + 1] && wordEnds[w] <= to; w++) {
                double cost = prices[w] + costs[wordEnds[w]];
                if (cost < least) {
                    least = cost;
                    end = wordEnds[w];
                    word = numbers[w];
                }
            }
            costs[at] = least;
            ends[at] = end;
            words[at] = word;
        }
    }

    /** Number of the dictionary word of two characters that begins there, or -1. */
    int pair(int at) {
        for (int w = first[at]; w < first[at + 1] && wordEnds[w] <= at + 2; w++) {
            if (wordEnds[w] == at + 2) {
                return numbers[w];
            }
        }
        return -1;
    }

    /** Where the word ends that begins there in the range cut last. */
    int end(int at) {
        return ends[at];
    }

    /** Number of the dictionary word that begins there, or -1. */
    int word(int at) {
        return words[at];
    }

    /** A Latin word or a number is one word; any other unit stands alone. */
    private int run(int at, int to) {
        int end = at + 1;
        if (Chars.isAlphanumeric(units[at])) {
            while (end < to && end - at < LONGEST_RUN && Chars.isAlphanumeric(units[end])) {
                end++;
            }
        }
        return end;
    }
}
