package org.banmian.nlp.page.assembly;

import java.util.List;

/**
 * How well each heading group of a page fits any set of fragments: the weight of its rare pairs of
 * characters that the fragments have, those in the opening of the first of them a little more.
 */
final class HeadlineFit {

    private static final double IN_OPENING = 0.25;
    private static final double DAMPING = 2.4;
    private static final int MOST = 64;

    private final double[][] weights;
    private final double[] totals;
    private final long[][] inside;
    private final long[][] opening;

    HeadlineFit(List<HeadingGroup> groups, List<Fragment> fragments, Rare rare) {
        int n = fragments.size();
        weights = new double[groups.size()][];
        totals = new double[groups.size()];
        inside = new long[groups.size()][n];
        opening = new long[groups.size()][n];
        for (int g = 0; g < groups.size(); g++) {
            Rare.ShortText text = rare.read(groups.get(g).text());
            int count = Math.min(MOST, text.pairs.length);
            weights[g] = new double[count];
            for (int p = 0; p < count; p++) {
                weights[g][p] = text.weights[p];
                totals[g] += weights[g][p];
                for (int f = 0; f < n; f++) {
                    if (text.isIn(f, p)) {
                        inside[g][f] |= 1L << p;
                    }
                    if (text.opens(f, p)) {
                        opening[g][f] |= 1L << p;
                    }
                }
            }
        }
    }

    /** The share of the group that the fragments have, from 0 to about 1.2. */
    double of(int group, int[] article) {
        long in = 0;
        for (int fragment : article) {
            in |= inside[group][fragment];
        }
        double shared = weight(group, in) + IN_OPENING * weight(group, opening[group][article[0]]);
        return shared / (totals[group] + DAMPING);
    }

    private double weight(int group, long bits) {
        double sum = 0;
        for (long left = bits; left != 0; left &= left - 1) {
            sum += weights[group][Long.numberOfTrailingZeros(left)];
        }
        return sum;
    }
}
