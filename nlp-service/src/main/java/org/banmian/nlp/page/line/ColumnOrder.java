package org.banmian.nlp.page.line;

import java.util.ArrayList;
import java.util.List;

/** Puts columns that were found beside each other into the order in which they are read. */
final class ColumnOrder {

    /** What speaks for the order found, in log odds. */
    private static final double AS_FOUND = 0.7;

    private final List<PrintLine> lines;
    private final LineEdges edges;

    ColumnOrder(List<PrintLine> lines, LineEdges edges) {
        this.lines = lines;
        this.edges = edges;
    }

    /**
     * The columns in the order in which the foot of one goes on best in the head of the next; each
     * is a list of indices of lines, not empty.
     */
    List<List<Integer>> best(List<List<Integer>> columns) {
        List<List<Integer>> best = columns;
        double most = reading(columns) + AS_FOUND;
        for (List<List<Integer>> order : permutations(columns)) {
            double reading = reading(order);
            if (reading > most) {
                most = reading;
                best = order;
            }
        }
        return best;
    }

    private double reading(List<List<Integer>> columns) {
        double sum = 0;
        for (int c = 1; c < columns.size(); c++) {
            List<Integer> before = columns.get(c - 1);
            int foot = before.get(before.size() - 1);
            sum += lines.get(foot).endsSentence() ? 0 : edges.logOdds(foot, columns.get(c).get(0));
        }
        return sum;
    }

    private static List<List<List<Integer>>> permutations(List<List<Integer>> columns) {
        if (columns.isEmpty()) {
            return List.of(List.of());
        }
        List<List<List<Integer>>> all = new ArrayList<>();
        for (List<Integer> first : columns) {
            List<List<Integer>> rest = new ArrayList<>(columns);
            rest.remove(first);
            for (List<List<Integer>> tail : permutations(rest)) {
                List<List<Integer>> order = new ArrayList<>();
                order.add(first);
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
