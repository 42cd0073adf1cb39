package org.banmian.nlp.page.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the order in which sets of fragments read best as one article, and what speaks for it,
 * headlines apart. What was found once is remembered.
 */
final class Orders {

    private static final int TINY = 40;
    private static final int SMALL = 70;
    private static final int LONGEST_TO_REORDER = 14;

    /** What an order has to be better by, more than what rounding does. */
    private static final double LEAST = 1e-9;

    private final Bonds bonds;
    private final Likeness likeness;
    private final int[] lengths;
    private final Weights weights;
    private final Map<Members, Order> known = new HashMap<>();

    Orders(Bonds bonds, Likeness likeness, List<Fragment> fragments, Weights weights) {
        this.weights = weights;
        this.bonds = bonds;
        this.likeness = likeness;
        this.lengths = fragments.stream().mapToInt(Fragment::length).toArray();
    }

    /** The fragments of an article. */
    static final class Order {

        /** Their indices in reading order, at least one. */
        final int[] fragments;

        /** What speaks for their being one article, headlines apart. */
        final double odds;

        private Order(int[] fragments, double odds) {
            this.fragments = fragments;
            this.odds = odds;
        }
    }

    /** A set of fragments in its best order. */
    Order of(Members members) {
        return known.computeIfAbsent(members, this::best);
    }

    private Order best(Members members) {
        int[] order = ordered(members.sorted());
        int length = 0;
        for (int fragment : order) {
            length += lengths[fragment];
        }
        double size =
                length < TINY ? weights.of(Sign.TINY) : length < SMALL ? weights.of(Sign.SMALL) : 0;
        double odds = bonds.of(order) + weights.of(Sign.TOPIC) * likeness.together(order) + size;
        return new Order(order, odds);
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
}
