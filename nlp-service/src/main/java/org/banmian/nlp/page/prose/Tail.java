package org.banmian.nlp.page.prose;

/** The end of a text in front of a cut. */
final class Tail {

    /** Its last units, at least one. */
    final char[] units;

    /** What the cheapest cut into words of each beginning of the units costs. */
    final double[] costs;

    /** Words that end at the cut, by length; -1 where there is none. */
    final int[] words;

    Tail(char[] units, double[] costs, int[] words) {
        this.units = units;
        this.costs = costs;
        this.words = words;
    }

    char last() {
        return units[units.length - 1];
    }
}
