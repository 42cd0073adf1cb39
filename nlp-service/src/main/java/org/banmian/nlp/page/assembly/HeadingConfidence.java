package org.banmian.nlp.page.assembly;

/**
 * How sure a headline belongs to its body, from how well it fits and by how much better than
 * elsewhere.
 */
final class HeadingConfidence {

    private HeadingConfidence() {}

    static double of(double fit, double margin) {
        double score = 2.2 * fit + 3.5 * margin - 1.6;
        return 1 / (1 + Math.exp(-score));
    }
}
