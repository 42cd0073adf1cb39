package org.banmian.store.search.entity;

import java.util.Comparator;
import java.util.List;

/**
 * Orders those who are named beside somebody by the log-likelihood ratio (T. Dunning: Accurate
 * Methods for the Statistics of Surprise and Coincidence, 1993): how surprising it is that so many
 * articles name both, if the one had nothing to do with the other. A raw count would put first
 * whoever is named everywhere, a share whoever is named once. Whoever is named beside it less often
 * than by chance is left out.
 */
public final class Companions {

    /** How many of the most frequent of each kind are looked at. */
    public static final int CANDIDATES = 100;

    private static final Comparator<Companion> CLOSEST_FIRST =
            Comparator.comparingDouble(Companion::association)
                    .reversed()
                    .thenComparing(Comparator.comparingLong(Companion::articles).reversed())
                    .thenComparing(Companion::name);

    private final long articles;
    private final long all;

    /**
     * Companions of somebody.
     *
     * @param articles how many articles name them
     * @param all how many articles there are
     */
    public Companions(long articles, long all) {
        this.articles = articles;
        this.all = all;
    }

    /**
     * Somebody beside them.
     *
     * @param name whose
     * @param both how many articles name both
     * @param of how many articles name this one
     */
    public Companion companion(String name, long both, long of) {
        double association =
                logLikelihood((double) both, (double) (articles - both), (double) (of - both));
        return new Companion(name, both, of, association);
    }

    /** The closest first. */
    public static List<Companion> closest(List<Companion> companions, int limit) {
        return companions.stream()
                .filter(companion -> companion.association() > 0)
                .sorted(CLOSEST_FIRST)
                .limit(limit)
                .toList();
    }

    private double logLikelihood(double both, double alone, double other) {
        double neither = Math.max(0, all - both - alone - other);
        double whole = both + alone + other + neither;
        double expected = (both + alone) / whole * (both + other);
        if (both <= expected) {
            return 0;
        }
        return 2
                * (part(both, expected)
                        + part(alone, (both + alone) / whole * (alone + neither))
                        + part(other, (other + neither) / whole * (both + other))
                        + part(neither, (other + neither) / whole * (alone + neither)));
    }

    private static double part(double observed, double expected) {
        return observed <= 0 ? 0 : observed * Math.log(observed / expected);
    }
}
