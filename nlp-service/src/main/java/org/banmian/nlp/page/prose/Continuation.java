package org.banmian.nlp.page.prose;

import java.util.HashMap;
import java.util.Map;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;

/**
 * How likely it is that one text goes on directly in another, as a logarithm of odds: zero when the
 * two sides say as much for it as against it. A dictionary word that spans the cut, two words that
 * often stand together on either side of it, and pairs and triples of characters that stand
 * elsewhere on the page speak for it. The weights are those of a logistic regression over cuts of
 * running text against lines of the same page at random.
 */
public final class Continuation {

    private static final int REACH = 8;
    private static final int ACROSS = 4;
    private static final double PAIRS = 0.7;
    private static final double UNKNOWN = 13;
    private static final double NO_SPAN = -2;
    private static final double NO_PAIR = -3;
    private static final double LEAST = -4;
    private static final double MOST = 12;

    private static final double READS = 0.31;
    private static final double ECHO = 1.0;
    private static final double LONG_ECHO = 1.9;
    private static final double CONSTANT = -0.2;
    private static final double CHARACTERS = -0.4;
    private static final double AFTER_MARK = -0.6;
    private static final double DIGITS = 2.2;
    private static final double HANGING_MARK = 1.5;
    private static final double IMPOSSIBLE = -6;

    private final Lexicon lexicon;
    private final Echo echo;
    private final Map<String, Tail> tails = new HashMap<>();
    private final Map<String, Head> heads = new HashMap<>();

    /** Reads with the words of {@code lexicon} and what {@code echo} heard on the page. */
    public Continuation(Lexicon lexicon, Echo echo) {
        this.lexicon = lexicon;
        this.echo = echo;
    }

    /** Log odds that {@code after} goes on from {@code before}; both have at least one unit. */
    public double logOdds(String before, String after) {
        return logOdds(
                tails.computeIfAbsent(end(before), this::tail),
                heads.computeIfAbsent(start(after), this::head));
    }

    private double logOdds(Tail before, Head after) {
        char last = before.last();
        char first = after.first();
        if (Chars.separates(first) || Chars.closes(first)) {
            return Chars.separates(last) || Chars.opens(last) ? IMPOSSIBLE : HANGING_MARK;
        }
        boolean digits = Chars.isDigit(last) && Chars.isDigit(first);
        double odds = CONSTANT + READS * reading(before, after);
        odds += echo.hasPair(before, after) ? ECHO : 0;
        odds += echo.hasTriple(before, after) ? LONG_ECHO : 0;
        odds += Chars.isHan(last) && Chars.isHan(first) ? CHARACTERS : 0;
        odds += Chars.separates(last) ? AFTER_MARK : 0;
        return odds + (digits ? DIGITS : 0);
    }

    private double reading(Tail before, Head after) {
        double apart = before.costs[before.units.length] + after.costs[0];
        double span = apart - spanning(before, after);
        double pair = apart - neighbours(before, after);
        return Math.max(
                LEAST, Math.min(MOST, Math.max(Math.max(NO_SPAN, span), Math.max(NO_PAIR, pair))));
    }

    private double spanning(Tail before, Head after) {
        int cut = before.units.length;
        char[] units = joined(before, after);
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i <= Math.min(ACROSS, cut); i++) {
            int most = Math.min(lexicon.longestWord() - i, Math.min(ACROSS, after.units.length));
            for (int k = 1; k <= most; k++) {
                int word = lexicon.word(units, cut - i, cut + k);
                if (word >= 0 && lexicon.frequency(word) > 0) {
                    best =
                            Math.min(
                                    best,
                                    before.costs[cut - i] + lexicon.cost(word) + after.costs[k]);
                }
            }
        }
        return best;
    }

    private double neighbours(Tail before, Head after) {
        int cut = before.units.length;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i < before.words.length; i++) {
            int left = before.words[i];
            for (int k = 1; left >= 0 && k < after.words.length; k++) {
                int right = after.words[k];
                if (right >= 0) {
                    double words = lexicon.cost(left) + lexicon.cost(right);
                    double others = before.costs[cut - i] + after.costs[k];
                    best = Math.min(best, others + words - affinity(left, right));
                }
            }
        }
        return best;
    }

    private double affinity(int left, int right) {
        double together = Math.max(0, lexicon.pairFrequency(left, right));
        double given = together / (lexicon.frequency(left) + 1.0);
        return Math.log(PAIRS * given * Math.exp(lexicon.cost(right)) + 1 - PAIRS);
    }

    private static char[] joined(Tail before, Head after) {
        char[] units = new char[before.units.length + after.units.length];
        System.arraycopy(before.units, 0, units, 0, before.units.length);
        System.arraycopy(after.units, 0, units, before.units.length, after.units.length);
        return units;
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - REACH));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), REACH));
    }

    private Tail tail(String text) {
        char[] units = text.toCharArray();
        double[] costs = new double[units.length + 1];
        for (int end = 1; end <= units.length; end++) {
            costs[end] = costs[end - 1] + UNKNOWN;
            for (int start = Math.max(0, end - ACROSS); start < end; start++) {
                int word = lexicon.word(units, start, end);
                if (word >= 0) {
                    costs[end] = Math.min(costs[end], costs[start] + lexicon.cost(word));
                }
            }
        }
        int[] words = new int[Math.min(ACROSS, units.length) + 1];
        for (int length = 0; length < words.length; length++) {
            words[length] =
                    length == 0 ? -1 : lexicon.word(units, units.length - length, units.length);
        }
        return new Tail(units, costs, words);
    }

    private Head head(String text) {
        char[] units = text.toCharArray();
        double[] costs = new double[units.length + 1];
        for (int start = units.length - 1; start >= 0; start--) {
            costs[start] = costs[start + 1] + UNKNOWN;
            for (int end = Math.min(units.length, start + ACROSS); end > start; end--) {
                int word = lexicon.word(units, start, end);
                if (word >= 0) {
                    costs[start] = Math.min(costs[start], lexicon.cost(word) + costs[end]);
                }
            }
        }
        int[] words = new int[Math.min(ACROSS, units.length) + 1];
        for (int length = 0; length < words.length; length++) {
            words[length] = length == 0 ? -1 : lexicon.word(units, 0, length);
        }
        return new Head(units, costs, words);
    }
}
