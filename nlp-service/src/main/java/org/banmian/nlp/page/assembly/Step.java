package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes fragments out of one article and puts them into another.
 *
 * @param from index of the one article
 * @param to index of the other, or -1 for a new one
 * @param move what is taken out, and what becomes of both
 */
record Step(int from, int to, Moves.Move move) {

    List<Body> apply(List<Body> articles) {
        List<Body> next = new ArrayList<>(articles.size() + 1);
        for (int a = 0; a < articles.size(); a++) {
            if (a == from) {
                next.addAll(move.left());
            } else {
                next.add(a == to ? move.made() : articles.get(a));
            }
        }
        if (to < 0) {
            next.add(from + move.left().size(), move.made());
        }
        return next;
    }

    /** How many articles more there are after it. */
    int growth() {
        return move.left().size() - (to < 0 ? 0 : 1);
    }

    double gain() {
        return move.gain();
    }
}
