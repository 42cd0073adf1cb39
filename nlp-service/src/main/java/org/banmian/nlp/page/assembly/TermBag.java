package org.banmian.nlp.page.assembly;

/** The different terms of a text. */
final class TermBag {

    /** Their numbers on the page, each once. */
    final int[] terms;

    /** What one occurrence of each weighs. */
    final double[] weights;

    TermBag(int[] terms, double[] weights) {
        this.terms = terms;
        this.weights = weights;
    }
}
