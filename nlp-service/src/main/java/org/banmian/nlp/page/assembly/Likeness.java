package org.banmian.nlp.page.assembly;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much the fragments of a page are about the same: scalar products of their terms, each weighed
 * by its general rarity and by how few fragments of this page have it. Products add up, so that any
 * set of fragments can be compared with any other.
 */
final class Likeness {

    /** At this cosine two texts of this length are as likely of one article as not. */
    private static final double EVEN = 0.012;

    private static final double MEASURE = 90;

    /** Longer texts share more, in one article and by chance. */
    private static final double GROWTH = 0.75;

    /** Of the lengths that are common, reckoned once: they are asked about for every pair. */
    private static final double[] EVENS =
            IntStream.range(0, 1000).mapToDouble(Likeness::even).toArray();

    private static final double SMOOTH = 0.004;
    private static final double SLOPE = 2.6;
    private static final double LEAST = -5;
    private static final double MOST = 5;

    private final double[][] products;
    private final int[] lengths;

    /** Compares all of {@code fragments}. */
    Likeness(List<Fragment> fragments, Terms vocabulary) {
        int n = fragments.size();
        this.products = new double[n][n];
        this.lengths = fragments.stream().mapToInt(Fragment::length).toArray();
        List<TermBag> bags = fragments.stream().map(f -> vocabulary.of(f.texts())).toList();
        int[] ends = new int[vocabulary.size() + 1];
        for (TermBag bag : bags) {
            for (int term : bag.terms) {
                ends[term + 1]++;
            }
        }
        for (int term = 0; term < vocabulary.size(); term++) {
            ends[term + 1] += ends[term];
        }
        int[] at = new int[ends[vocabulary.size()]];
        double[] weights = new double[at.length];
        int[] next = ends.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < bags.get(i).terms.length; k++) {
                int place = next[bags.get(i).terms[k]]++;
                at[place] = i;
                weights[place] = bags.get(i).weights[k];
            }
        }
        double[] factors = factors(n);
        for (int term = 0; term < vocabulary.size(); term++) {
            add(at, weights, ends[term], ends[term + 1], factors);
        }
    }

    /** What a term counts that so many of {@code n} fragments have. */
    private static double[] factors(int n) {
        double[] factors = new double[n + 1];
        for (int count = 1; count <= n; count++) {
            double rarity = Math.log((n + 1.0) / count) / Math.log(n + 1.0);
            factors[count] = rarity * rarity;
        }
        return factors;
    }

    /** One term, in the fragments {@code at} with these weights, from one place to another. */
    private void add(int[] at, double[] weights, int from, int to, double[] factors) {
        double factor = factors[to - from];
        for (int i = from; i < to; i++) {
            double[] row = products[at[i]];
            for (int k = from; k < to; k++) {
                row[at[k]] += weights[i] * weights[k] * factor;
            }
        }
    }

    /**
     * Log odds that the fragments with these indices are about one thing: for each of them the odds
     * against all the others, averaged, times one less than their number.
     */
    double together(int[] article) {
        int k = article.length;
        if (k < 2) {
            return 0;
        }
        double[] row = new double[k];
        double all = 0;
        int length = 0;
        for (int i = 0; i < k; i++) {
            for (int other : article) {
                row[i] += products[article[i]][other];
            }
            all += row[i];
            length += lengths[article[i]];
        }
        double odds = 0;
        for (int i = 0; i < k; i++) {
            double own = products[article[i]][article[i]];
            double rest = all - 2 * row[i] + own;
            double cosine = (row[i] - own) / Math.sqrt(own * rest + 1e-12);
            int shorter = Math.min(lengths[article[i]], length - lengths[article[i]]);
            odds += odds(cosine, shorter);
        }
        return odds * (k - 1) / k;
    }

    /** Cosine of the terms of two sets of fragments. */
    double cosine(int[] a, int[] b) {
        return product(a, b) / Math.sqrt(product(a, a) * product(b, b) + 1e-12);
    }

    private double product(int[] a, int[] b) {
        double product = 0;
        for (int one : a) {
            for (int other : b) {
                product += products[one][other];
            }
        }
        return product;
    }

    /** The cosine at which two texts the shorter of which is so long may be of one article. */
    private static double even(int shorter) {
        return EVEN * Math.pow(shorter / MEASURE, GROWTH);
    }

    /** Log odds of a likeness of two texts the shorter of which has this many characters. */
    static double odds(double cosine, int shorter) {
        double even = shorter < EVENS.length ? EVENS[shorter] : even(shorter);
        double least = Math.max(LEAST, -0.8 - shorter / 70.0);
        double odds = SLOPE * Math.log((cosine + SMOOTH) / (even + SMOOTH));
        return Math.max(least, Math.min(MOST, odds));
    }
}
