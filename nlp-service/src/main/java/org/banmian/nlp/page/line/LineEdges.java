package org.banmian.nlp.page.line;

import java.util.List;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.prose.Head;
import org.banmian.nlp.page.prose.Tail;

/** The ends and the beginnings of lines, read once for all that ask which goes on in which. */
final class LineEdges {

    private final Continuation continuation;
    private final Tail[] feet;
    private final Head[] heads;

    private LineEdges(Continuation continuation, int lines) {
        this.continuation = continuation;
        this.feet = new Tail[lines];
        this.heads = new Head[lines];
    }

    /** Those of {@code lines}. */
    static LineEdges of(List<PrintLine> lines, Continuation continuation) {
        LineEdges edges = new LineEdges(continuation, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().text();
            edges.feet[i] = continuation.tail(text);
            edges.heads[i] = continuation.head(text);
        }
        return edges;
    }

    /** Those of the lines with these indices, in this order. */
    LineEdges in(int[] order) {
        LineEdges edges = new LineEdges(continuation, order.length);
        for (int i = 0; i < order.length; i++) {
            edges.feet[i] = feet[order[i]];
            edges.heads[i] = heads[order[i]];
        }
        return edges;
    }

    /** Log odds that one line goes on in another, both by their indices. */
    double logOdds(int before, int after) {
        return continuation.logOdds(feet[before], heads[after]);
    }
}
