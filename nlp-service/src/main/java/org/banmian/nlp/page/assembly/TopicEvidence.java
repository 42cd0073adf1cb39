package org.banmian.nlp.page.assembly;

/**
 * What the likeness of two texts says about their being one article, as a logarithm of odds. Texts
 * of different articles share something too, and short texts of one article may share nothing, so
 * that the shorter of the two decides how much a low likeness means.
 */
final class TopicEvidence {

    /** At this likeness the two are as likely of one article as not. */
    private static final double EVEN = 0.028;

    private static final double SLOPE = 1.3;
    private static final double HIGHEST = 4;
    private static final double LOWEST = -4;

    /** Likeness by chance in a text of one character; falls with the length. */
    private static final double CHANCE = 1.0;

    private TopicEvidence() {}

    static double logOdds(double likeness, int shorter) {
        double chance = Math.min(0.02, CHANCE / Math.max(20, shorter));
        double odds = SLOPE * Math.log((likeness + chance) / (EVEN + chance / 2));
        return Math.max(LOWEST, Math.min(HIGHEST, odds));
    }
}
