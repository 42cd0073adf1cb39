package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best few of all the steps that are offered. */
final class BestSteps {

    private static final Comparator<Step> BEST_FIRST =
            Comparator.comparingDouble((Step s) -> -s.gain())
                    .thenComparingInt(Step::from)
                    .thenComparingInt(s -> s.move().part())
                    .thenComparingInt(Step::to);

    private final int most;
    private final PriorityQueue<Step> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());

    /** Keeps at most so many, at least one. */
    BestSteps(int most) {
        this.most = most;
    }

    /** The steps that {@code moves} make from one article to another, or to a new one (-1). */
    void offer(int from, int to, List<Moves.Move> moves) {
        for (Moves.Move move : moves) {
            Step worst = worstFirst.size() < most ? null : worstFirst.peek();
            if (worst == null || move.gain() >= worst.gain()) {
                worstFirst.add(new Step(from, to, move));
                if (worst != null) {
                    worstFirst.poll();
                }
            }
        }
    }

    /** Those kept. */
    List<Step> bestFirst() {
        List<Step> steps = new ArrayList<>(worstFirst);
        steps.sort(BEST_FIRST);
        return steps;
    }
}
