package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.banmian.nlp.page.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Improves an arrangement of a page step by step as long as anything improves it: joins two
 * articles, parts one, or moves some fragments of one to another. Each step is judged by what
 * becomes of the whole page, headlines included.
 */
final class Rearranger {

    private static final double ENOUGH = 1e-6;

    /** Work that goes into the headlines of one step, in cells of their table of costs. */
    private static final int CELLS = 60_000;

    private static final int FEWEST = 6;
    private static final int MOST = 200;

    /** Pieces farther apart than this, in articles, are not joined where there are many. */
    private static final int NEAR = 24;

    /** The margin of what no step questions. */
    private static final double CERTAIN = 12;

    /** Far more than what rounding does to a sum of odds. */
    private static final double ROUNDING = 1e-7;

    private final Moves moves;
    private final HeadlineOdds headlines;
    private final Budget budget;
    private List<Body> articles;
    private HeadlineBound bound;
    private double total;

    /** From the articles {@code first} on. */
    Rearranger(Arrangement arrangement, HeadlineOdds headlines, List<Body> first, Budget budget) {
        this.moves = new Moves(arrangement);
        this.headlines = headlines;
        this.budget = budget;
        this.articles = first;
        this.bound = new HeadlineBound(headlines, first);
        this.total = odds() + bound.total();
    }

    /** The articles after the last step that improved them. */
    List<Body> improve() {
        int steps = articles.size() * 3 + 10;
        for (HeadlineBound next = best(); next != null && steps > 0; next = best()) {
            become(next);
            steps--;
        }
        return articles;
    }

    /**
     * By how much the arrangement found beats the best one without each of its articles, as far as
     * one step leads; at most {@link #CERTAIN}.
     */
    List<Double> margins() {
        double[] margins = new double[articles.size()];
        Arrays.fill(margins, CERTAIN);
        double here = odds();
        for (Step step : steps()) {
            int other = step.to() < 0 ? step.from() : step.to();
            double most = Math.max(margins[step.from()], margins[other]);
            if (total - here - step.gain() - bound.atMost(step) < most + ROUNDING) {
                double margin = total - here - step.gain();
                margin -= headlines.total(step.apply(articles));
                margins[step.from()] = Math.min(margins[step.from()], margin);
                margins[other] = Math.min(margins[other], margin);
            }
        }
        return DoubleStream.of(margins).boxed().toList();
    }

    private void become(HeadlineBound next) {
        articles = next.articles();
        bound = next;
        total = odds() + bound.total();
    }

    private double odds() {
        return articles.stream().mapToDouble(Body::odds).sum();
    }

    /** The best arrangement one step away, or none when nothing is better. */
    private @Nullable HeadlineBound best() {
        HeadlineBound best = null;
        int rank = 0;
        double most = total + ENOUGH;
        double here = odds();
        for (Candidate candidate : candidates(here)) {
            budget.check();
            if (candidate.atMost < most - ROUNDING) {
                break;
            }
            HeadlineBound judged = new HeadlineBound(headlines, candidate.step.apply(articles));
            double value = here + candidate.step.gain() + judged.total();
            if (value > most || (value == most && best != null && candidate.rank < rank)) {
                most = value;
                best = judged;
                rank = candidate.rank;
            }
        }
        return best;
    }

    /** The arrangements one step away, those that may be best first. */
    private List<Candidate> candidates(double here) {
        List<Candidate> candidates = new ArrayList<>();
        for (Step step : steps()) {
            budget.check();
            double atMost = here + step.gain() + bound.atMost(step);
            if (atMost >= total + ENOUGH - ROUNDING) {
                candidates.add(new Candidate(candidates.size(), step, atMost));
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.atMost));
        return candidates;
    }

    /**
     * An arrangement one step away.
     *
     * @param rank where it stands by what it is worth without the headlines; of equal ones the
     *     first counts
     * @param step that leads to it
     * @param atMost what it is worth at most with the headlines
     */
    private record Candidate(int rank, Step step, double atMost) {}

    /** The most promising steps, best first, the fewer the more work their headlines are. */
    private List<Step> steps() {
        int groups = Math.max(1, headlines.count());
        int cells = groups * (groups + articles.size());
        BestSteps steps = new BestSteps(Math.max(FEWEST, Math.min(MOST, CELLS / cells)));
        for (int a = 0; a < articles.size(); a++) {
            budget.check();
            addSteps(steps, a);
        }
        return steps.bestFirst();
    }

    private void addSteps(BestSteps steps, int a) {
        Body article = articles.get(a);
        steps.offer(a, -1, moves.outOf(article));
        Moves.ToOthers others = moves.from(article);
        for (int b = Math.max(0, a - NEAR); b < Math.min(articles.size(), a + NEAR + 1); b++) {
            if (b != a) {
                steps.offer(a, b, others.to(articles.get(b), b < a));
            }
        }
    }
}
