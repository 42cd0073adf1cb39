package org.banmian.nlp.page.assembly;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges sets of fragments as bodies of articles: finds the order in which each reads best, and
 * what speaks for it. What was judged once is remembered.
 */
final class Arrangement {

    private static final int TINY = 40;
    private static final int SMALL = 70;
    private static final int LONGEST_TO_REORDER = 14;

    /** What an order has to be better by, more than what rounding does. */
    private static final double LEAST = 1e-9;

    private final Bonds bonds;
    private final Likeness likeness;
    private final int[] lengths;
    private final Weights weights;
    private final HeadlineOdds headlines;
    private final Map<Members, Body> known = new HashMap<>();

    Arrangement(
            Bonds bonds,
            Likeness likeness,
            List<Fragment> fragments,
            Weights weights,
            HeadlineOdds headlines) {
        this.weights = weights;
        this.bonds = bonds;
        this.likeness = likeness;
        this.lengths = fragments.stream().mapToInt(Fragment::length).toArray();
        this.headlines = headlines;
    }

    /** A set of fragments as one body. */
    Body body(int[] members) {
        int[] sorted = members.clone();
        Arrays.sort(sorted);
        return known.computeIfAbsent(new Members(sorted), m -> judged(m.sorted));
    }

    private Body judged(int[] sorted) {
        int[] order = ordered(sorted);
        int length = 0;
        for (int fragment : order) {
            length += lengths[fragment];
        }
        double size =
                length < TINY ? weights.of(Sign.TINY) : length < SMALL ? weights.of(Sign.SMALL) : 0;
        double odds = bonds.of(order) + weights.of(Sign.TOPIC) * likeness.together(order) + size;
        return new Body(order, odds, headlines);
    }

    /** The fragments in the order that reads best. */
    private int[] ordered(int[] sorted) {
        int[] best = sorted;
        if (best.length > LONGEST_TO_REORDER) {
            return best;
        }
        for (int[] next = better(best); next != best; next = better(best)) {
            best = next;
        }
        return best;
    }

    /** The best order in which a stretch of the article stands elsewhere, or the same order. */
    private int[] better(int[] article) {
        int[] best = article;
        double here = bonds.of(article);
        double most = here + LEAST;
        int n = article.length;
        for (int from = 0; from < n; from++) {
            for (int to = from + 1; to < n; to++) {
                for (int end = to + 1; end <= n; end++) {
                    if (here + bonds.ofSwapping(article, from, to, end) > most) {
                        int[] other = article.clone();
                        System.arraycopy(article, to, other, from, end - to);
                        System.arraycopy(article, from, other, from + end - to, to - from);
                        most = bonds.of(other) + LEAST;
                        best = other;
                    }
                }
            }
        }
        return best;
    }

    /** A set of fragment indices, sorted. */
    private static final class Members {

        private final int[] sorted;

        Members(int[] sorted) {
            this.sorted = sorted;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Members that && Arrays.equals(sorted, that.sorted);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sorted);
        }
    }
}
