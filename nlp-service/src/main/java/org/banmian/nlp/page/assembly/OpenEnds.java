package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.banmian.nlp.page.line.Paragraph;

/**
 * Finds for every fragment that stops inside a sentence the fragment that goes on with it, all at
 * once, by minimum-cost assignment: what reads well across the cut, in a column of the same width,
 * near and below, and about the same.
 */
final class OpenEnds {

    private static final double LOST = 2.2;
    private static final double NOT_BEGUN = 9;
    private static final double UNSURE_START = 0.8;
    private static final double OTHER_WIDTH = 1.5;
    private static final double STEP = 0.25;
    private static final double FARTHEST = 2.0;
    private static final double UPWARD = 1.8;
    private static final double TOPIC = 0.7;
    private static final double READING = 0.6;
    private static final double NEVER = 1e6;

    private final Continuation continuation;
    private final Topics topics;

    OpenEnds(Continuation continuation, Topics topics) {
        this.continuation = continuation;
        this.topics = topics;
    }

    /** For every fragment the index of the one that goes on with it, or -1. */
    int[] link(List<Fragment> fragments, List<Map<String, Double>> terms) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            if (fragments.get(i).endsOpen()) {
                open.add(i);
            }
        }
        int n = fragments.size();
        double[][] costs = new double[open.size()][n + open.size()];
        for (int row = 0; row < open.size(); row++) {
            for (int k = 0; k < n; k++) {
                costs[row][k] = cost(fragments, terms, open.get(row), k);
            }
            for (int k = 0; k < open.size(); k++) {
                costs[row][n + k] = k == row ? LOST : NEVER;
            }
        }
        int[] next = new int[n];
        Arrays.fill(next, -1);
        int[] columns = Assignment.solve(costs);
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] < n) {
                next[open.get(row)] = columns[row];
            }
        }
        return withoutCircles(next);
    }

    private double cost(
            List<Fragment> fragments, List<Map<String, Double>> terms, int from, int to) {
        Fragment before = fragments.get(from);
        Fragment after = fragments.get(to);
        if (from == to || after.opensArticle()) {
            return NEVER;
        }
        double cost =
                -READING
                        * Math.min(
                                10,
                                continuation.score(
                                        before.last().text().text(), after.first().text().text()));
        cost += start(after.first().start());
        cost += Math.abs(before.width() - after.width()) > 3 ? OTHER_WIDTH : 0;
        cost +=
                to > from
                        ? Math.min(FARTHEST, STEP * (to - from - 1))
                        : UPWARD + Math.min(FARTHEST, STEP * (from - to));
        cost -=
                TOPIC
                        * TopicEvidence.logOdds(
                                topics.likeness(terms.get(from), terms.get(to)),
                                Math.min(before.length(), after.length()));
        return cost;
    }

    private static double start(Paragraph.Start start) {
        return switch (start) {
            case NEW -> NOT_BEGUN;
            case UNKNOWN -> UNSURE_START;
            case INSIDE -> -UNSURE_START;
        };
    }

    /**
     * A circle of continuations has no beginning: it is cut before its first fragment on the page.
     */
    private static int[] withoutCircles(int[] next) {
        int[] seen = new int[next.length];
        for (int i = 0; i < next.length; i++) {
            int at = i;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = i + 1;
                if (next[at] >= 0 && seen[next[at]] == i + 1) {
                    next[at] = -1;
                }
                at = next[at];
            }
        }
        return next;
    }
}
