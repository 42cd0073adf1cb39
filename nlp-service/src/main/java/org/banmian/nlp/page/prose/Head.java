package org.banmian.nlp.page.prose;

/** The beginning of a text behind a cut. */
public final class Head extends Edge {

    /** What the cheapest cut into words of the units from each position on costs. */
    final double[] costs;

    /** Words that begin at the cut, by length; -1 where there is none. */
    final int[] words;

    Head(char[] units, double[] costs, int[] words) {
        super(units);
        this.costs = costs;
        this.words = words;
    }

    char first() {
        return units[0];
    }
}
