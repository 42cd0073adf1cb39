package org.banmian.nlp.page.assembly;

import org.jspecify.annotations.Nullable;

/** Fragments taken as the body of one article. */
final class Body {

    private final int[] fragments;
    private final double odds;
    private final HeadlineOdds judge;
    private double @Nullable [] headlines;

    /**
     * @param fragments their indices in reading order, at least one
     * @param odds what speaks for their being one article, headlines apart
     * @param judge says what speaks for each heading group of the page being its headline; asked
     *     only when somebody wants to know, because most bodies are never looked at twice
     */
    Body(int[] fragments, double odds, HeadlineOdds judge) {
        this.fragments = fragments;
        this.odds = odds;
        this.judge = judge;
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
        if (headlines == null) {
            headlines = judge.of(fragments);
        }
        return headlines[group];
    }

    int size() {
        return fragments.length;
    }
}
