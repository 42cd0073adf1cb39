package org.banmian.nlp.page.prose;

import java.util.Arrays;
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

    /** What speaks for two words that never stand together. */
    private static final double STRANGERS = Math.log(1 - PAIRS);

    /**
     * A second word may come after a first one in the table of pairs more often than that one
     * stands anywhere: fourteen times, at worst. Larger than the logarithm of that.
     */
    private static final double CONTRADICTION = 3;

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

    /** Far more than what rounding does to log odds. */
    private static final double ROUNDING = 1e-6;

    /** No log odds are higher without a number at the cut. */
    private static final double HIGHEST = CONSTANT + READS * MOST + ECHO + LONG_ECHO;

    private final Lexicon lexicon;
    private final Echo echo;
    private final EdgeTable<Tail> tails = new EdgeTable<>();
    private final EdgeTable<Head> heads = new EdgeTable<>();

    /** Reads with the words of {@code lexicon} and what {@code echo} heard on the page. */
    public Continuation(Lexicon lexicon, Echo echo) {
        this.lexicon = lexicon;
        this.echo = echo;
    }

    /** Log odds that {@code after} goes on from {@code before}; both have at least one unit. */
    public double logOdds(String before, String after) {
        return logOdds(tail(before), head(after));
    }

    /** The end of {@code before}, for comparing it with many beginnings. */
    public Tail tail(String before) {
        return tail(before, before.length());
    }

    /** The end of what stands before the unit {@code at} of a text, at least one unit. */
    public Tail tail(String text, int at) {
        int from = Math.max(0, at - REACH);
        Tail tail = tails.find(text, from, at);
        if (tail == null) {
            tail = readBack(text.substring(from, at).toCharArray());
            tails.add(tail);
        }
        return tail;
    }

    /** The beginning of {@code after}, for comparing it with many ends. */
    public Head head(String after) {
        return head(after, 0);
    }

    /** The beginning of what stands from the unit {@code at} of a text on, at least one unit. */
    public Head head(String text, int at) {
        int to = Math.min(text.length(), at + REACH);
        Head head = heads.find(text, at, to);
        if (head == null) {
            head = readAhead(text.substring(at, to).toCharArray());
            heads.add(head);
        }
        return head;
    }

    /** Log odds that {@code after} goes on from {@code before}. */
    public double logOdds(Tail before, Head after) {
        return before.remembers(after)
                ? before.remembered()
                : before.remember(after, logOdds(before, after, Double.NEGATIVE_INFINITY));
    }

    /** No beginning goes on from {@code before} with higher log odds. */
    public double highest(Tail before) {
        return HIGHEST + (Chars.isDigit(before.last()) ? DIGITS : 0);
    }

    /** No end goes on in {@code after} with higher log odds. */
    public double highest(Head after) {
        return HIGHEST + (Chars.isDigit(after.first()) ? DIGITS : 0);
    }

    /** The same, or anything not above {@code floor} when they are not; that takes less time. */
    public double logOdds(Tail before, Head after, double floor) {
        char last = before.last();
        char first = after.first();
        if (Chars.separates(first) || Chars.closes(first)) {
            return Chars.separates(last) || Chars.opens(last) ? IMPOSSIBLE : HANGING_MARK;
        }
        boolean pair = echo.hasPair(before, after);
        boolean triple = echo.hasTriple(before, after);
        boolean digits = Chars.isDigit(last) && Chars.isDigit(first);
        double most = (pair ? ECHO : 0) + (triple ? LONG_ECHO : 0) + (digits ? DIGITS : 0);
        double least = (floor - CONSTANT - most) / READS - ROUNDING;
        if (least > MOST) {
            return Double.NEGATIVE_INFINITY;
        }
        double odds = CONSTANT + READS * reading(before, after, least);
        odds += pair ? ECHO : 0;
        odds += triple ? LONG_ECHO : 0;
        odds += Chars.isHan(last) && Chars.isHan(first) ? CHARACTERS : 0;
        odds += Chars.separates(last) ? AFTER_MARK : 0;
        return odds + (digits ? DIGITS : 0);
    }

    /** Exact where it is above {@code least}. */
    private double reading(Tail before, Head after, double least) {
        double apart = before.costs[before.units.length] + after.costs[0];
        double span = Math.max(NO_SPAN, apart - spanning(before, after));
        double pair =
                Math.max(NO_PAIR, apart - neighbours(before, after, apart - Math.max(span, least)));
        return Math.max(LEAST, Math.min(MOST, Math.max(span, pair)));
    }

    private double spanning(Tail before, Head after) {
        int cut = before.units.length;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i < before.nodes.length; i++) {
            int most = Math.min(lexicon.longestWord() - i, Math.min(ACROSS, after.units.length));
            int node = before.nodes[i];
            for (int k = 1; k <= most && node >= 0; k++) {
                node = lexicon.next(node, after.units[k - 1]);
                int word = node < 0 ? -1 : lexicon.wordAt(node);
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

    /** What two words at the cut cost, as far as it can be less than {@code enough}. */
    private double neighbours(Tail before, Head after, double enough) {
        int cut = before.units.length;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i < before.words.length; i++) {
            int left = before.words[i];
            for (int k = 1; left >= 0 && k < after.words.length; k++) {
                int right = after.words[k];
                double others = before.costs[cut - i] + after.costs[k];
                if (right >= 0
                        && others + lexicon.cost(left) < Math.min(best, enough) + CONTRADICTION) {
                    double words = lexicon.cost(left) + lexicon.cost(right);
                    best = Math.min(best, others + words - affinity(left, right));
                }
            }
        }
        return best;
    }

    private double affinity(int left, int right) {
        int together = lexicon.pairFrequency(left, right);
        if (together <= 0) {
            return STRANGERS;
        }
        double given = together / (lexicon.frequency(left) + 1.0);
        return Math.log(PAIRS * given * Math.exp(lexicon.cost(right)) + 1 - PAIRS);
    }

    private Tail readBack(char[] units) {
        int n = units.length;
        double[] costs = new double[n + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        int[] words = new int[Math.min(ACROSS, n) + 1];
        int[] nodes = new int[words.length];
        Arrays.fill(words, -1);
        Arrays.fill(nodes, -1);
        for (int start = 0; start < n; start++) {
            costs[start + 1] = Math.min(costs[start + 1], costs[start] + UNKNOWN);
            int node = lexicon.root();
            for (int end = start + 1; end <= Math.min(n, start + ACROSS); end++) {
                node = lexicon.next(node, units[end - 1]);
                if (node < 0) {
                    break;
                }
                int word = lexicon.wordAt(node);
                if (word >= 0) {
                    costs[end] = Math.min(costs[end], costs[start] + lexicon.cost(word));
                }
                if (end == n) {
                    words[n - start] = word;
                    nodes[n - start] = node;
                }
            }
        }
        return new Tail(units, costs, words, nodes);
    }

    private Head readAhead(char[] units) {
        int n = units.length;
        double[] costs = new double[n + 1];
        int[] words = new int[Math.min(ACROSS, n) + 1];
        Arrays.fill(words, -1);
        for (int start = n - 1; start >= 0; start--) {
            costs[start] = costs[start + 1] + UNKNOWN;
            int node = lexicon.root();
            for (int end = start + 1; end <= Math.min(n, start + ACROSS); end++) {
                node = lexicon.next(node, units[end - 1]);
                if (node < 0) {
                    break;
                }
                int word = lexicon.wordAt(node);
                if (word >= 0) {
                    costs[start] = Math.min(costs[start], lexicon.cost(word) + costs[end]);
                }
                if (start == 0) {
                    words[end] = word;
                }
            }
        }
        return new Head(units, costs, words);
    }
}
