package org.banmian.nlp.page.assembly;

/** Fragments taken as the body of one article. */
final class Body {

    private final int[] fragments;
    private final double odds;
    private final double[] headlines;

    /**
     * @param fragments their indices in reading order, at least one
     * @param odds what speaks for their being one article, headlines apart
     * @param headlines what speaks for each heading group of the page being its headline
     */
    Body(int[] fragments, double odds, double[] headlines) {
        this.fragments = fragments;
        this.odds = odds;
        this.headlines = headlines;
    }

    /** Indices in reading order, at least one; not to be changed. */
    int[] fragments() {
        return fragments;
    }

    /** What speaks for their being one article, headlines apart. */
    double odds() {
        return odds;
    }

    /** What speaks for the heading group being its headline. */
    double headline(int group) {
        return headlines[group];
    }

    int size() {
        return fragments.length;
    }
}
