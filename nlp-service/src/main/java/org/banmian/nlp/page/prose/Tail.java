package org.banmian.nlp.page.prose;

import org.jspecify.annotations.Nullable;

/** The end of a text in front of a cut. */
public final class Tail extends Edge {

    /** What the cheapest cut into words of each beginning of the units costs. */
    final double[] costs;

    /** Words that end at the cut, by length; -1 where there is none. */
    final int[] words;

    /** Where in the tree of words the last units lead, by their number; -1 where they end. */
    final int[] nodes;

    /** What was asked last, and the answer: neighbours on the page are asked about twice. */
    private @Nullable Head asked;

    private double answer;

    Tail(char[] units, double[] costs, int[] words, int[] nodes) {
        super(units);
        this.costs = costs;
        this.words = words;
        this.nodes = nodes;
    }

    /** Whether the log odds for this beginning are remembered. */
    boolean remembers(Head after) {
        return asked == after;
    }

    double remembered() {
        return answer;
    }

    double remember(Head after, double odds) {
        asked = after;
        answer = odds;
        return odds;
    }

    char last() {
        return units[units.length - 1];
    }
}
