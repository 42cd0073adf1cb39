package org.banmian.nlp.page.prose;

/** The units of a text on one side of a cut. */
abstract sealed class Edge permits Head, Tail {

    /** Those nearest to the cut, at least one. */
    final char[] units;

    Edge(char[] units) {
        this.units = units;
    }
}
