package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.banmian.nlp.page.Budget;

/**
 * Improves an arrangement of a page step by step as long as anything improves it: joins two
 * articles, parts one, or moves some fragments of one to another. Each step is judged by what
 * becomes of the whole page, headlines included.
 */
final class Rearranger {

    private static final double ENOUGH = 1e-6;

    /** The headlines of a page rarely outweigh a step that is this much worse without them. */
    private static final double HOPELESS = -6;

    /** Work that goes into the headlines of one step, in cells of their table of costs. */
    private static final int CELLS = 60_000;

    private static final int FEWEST = 6;
    private static final int MOST = 200;

    /** Pieces farther apart than this, in articles, are not joined where there are many. */
    private static final int NEAR = 24;

    /** The margin of what no step questions. */
    private static final double CERTAIN = 12;

    private final Arrangement arrangement;
    private final HeadlineOdds headlines;
    private final Budget budget;
    private List<Body> articles = new ArrayList<>();
    private double total;

    Rearranger(Arrangement arrangement, HeadlineOdds headlines, Budget budget) {
        this.arrangement = arrangement;
        this.headlines = headlines;
        this.budget = budget;
    }

    /** The articles after the last step that improved them. */
    List<Body> improve(List<Body> first) {
        become(first);
        int steps = first.size() * 3 + 10;
        for (List<Body> next = best(); !next.isEmpty() && steps > 0; next = best()) {
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
        for (Step step : worthJudging(steps())) {
            double margin = total - here - step.gain - headlines.total(step.apply(articles));
            margins[step.from] = Math.min(margins[step.from], margin);
            if (step.to >= 0) {
                margins[step.to] = Math.min(margins[step.to], margin);
            }
        }
        return DoubleStream.of(margins).boxed().toList();
    }

    private void become(List<Body> next) {
        articles = next;
        total = odds() + headlines.total(next);
    }

    private double odds() {
        return articles.stream().mapToDouble(Body::odds).sum();
    }

    /** The best arrangement one step away, or nothing when none is better. */
    private List<Body> best() {
        List<Body> best = List.of();
        double most = total + ENOUGH;
        double here = odds();
        for (Step step : worthJudging(steps())) {
            budget.check();
            List<Body> next = step.apply(articles);
            double value = here + step.gain + headlines.total(next);
            if (value > most) {
                most = value;
                best = next;
            }
        }
        return best;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            budget.check();
            addSteps(steps, a);
        }
        steps.sort(Comparator.comparingDouble((Step s) -> -s.gain));
        return steps;
    }

    /** The most promising steps, the fewer the more work their headlines are. */
    private List<Step> worthJudging(List<Step> steps) {
        int groups = Math.max(1, headlines.count());
        int cells = groups * (groups + articles.size());
        int most = Math.max(FEWEST, Math.min(MOST, CELLS / cells));
        return steps.subList(0, Math.min(steps.size(), most));
    }

    private void addSteps(List<Step> steps, int a) {
        int[] article = articles.get(a).fragments();
        for (int from = 0; from < article.length; from++) {
            for (int to = from + 1; to <= article.length; to++) {
                if (to - from == 1 || to == article.length) {
                    addSteps(steps, a, from, to);
                }
            }
        }
    }

    private void addSteps(List<Step> steps, int a, int from, int to) {
        int[] article = articles.get(a).fragments();
        int[] moved = new int[to - from];
        System.arraycopy(article, from, moved, 0, to - from);
        int[] rest = new int[article.length - moved.length];
        System.arraycopy(article, 0, rest, 0, from);
        System.arraycopy(article, to, rest, from, article.length - to);
        if (rest.length > 0) {
            add(steps, a, rest, -1, moved);
        }
        int first = Math.max(0, a - NEAR);
        int last = rest.length > 0 ? Math.min(articles.size(), a + NEAR + 1) : a;
        for (int b = first; b < last; b++) {
            if (b != a) {
                int[] other = articles.get(b).fragments();
                int[] joined = new int[other.length + moved.length];
                System.arraycopy(other, 0, joined, 0, other.length);
                System.arraycopy(moved, 0, joined, other.length, moved.length);
                add(steps, a, rest, b, joined);
            }
        }
    }

    private void add(List<Step> steps, int a, int[] rest, int b, int[] joined) {
        List<Body> left = rest.length == 0 ? List.of() : List.of(arrangement.body(rest));
        Body made = arrangement.body(joined);
        double gain = made.odds() - articles.get(a).odds();
        gain += left.stream().mapToDouble(Body::odds).sum();
        gain -= b < 0 ? 0 : articles.get(b).odds();
        if (gain >= HOPELESS) {
            steps.add(new Step(a, left, b, made, gain));
        }
    }

    /**
     * Takes fragments out of one article and puts them into another.
     *
     * @param from index of the one article
     * @param left what is left of it, possibly nothing
     * @param to index of the other, or -1 for a new one
     * @param made what that one becomes
     * @param gain what it is worth without the headlines
     */
    private record Step(int from, List<Body> left, int to, Body made, double gain) {

        List<Body> apply(List<Body> articles) {
            List<Body> next = new ArrayList<>(articles.size() + 1);
            for (int a = 0; a < articles.size(); a++) {
                if (a == from) {
                    next.addAll(left);
                } else {
                    next.add(a == to ? made : articles.get(a));
                }
            }
            if (to < 0) {
                next.add(from + left.size(), made);
            }
            return next;
        }
    }
}
