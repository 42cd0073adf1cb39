package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
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
        return new Body(order, odds, headlines.of(order));
    }

    /** The fragments in the order that reads best. */
    private int[] ordered(int[] sorted) {
        int[] best = sorted;
        if (best.length > LONGEST_TO_REORDER) {
            return best;
        }
        double value = bonds.of(best);
        for (boolean better = true; better; ) {
            better = false;
            for (int[] other : reorderings(best)) {
                double odds = bonds.of(other);
                if (odds > value + 1e-9) {
                    value = odds;
                    best = other;
                    better = true;
                }
            }
        }
        return best;
    }

    /** Every stretch of the article moved to every other place. */
    private static List<int[]> reorderings(int[] article) {
        List<int[]> all = new ArrayList<>();
        int n = article.length;
        for (int from = 0; from < n; from++) {
            for (int to = from + 1; to < n; to++) {
                for (int end = to + 1; end <= n; end++) {
                    int[] other = article.clone();
                    System.arraycopy(article, to, other, from, end - to);
                    System.arraycopy(article, from, other, from + end - to, to - from);
                    all.add(other);
                }
            }
        }
        return all;
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
