package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.line.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Joins strands that are one article although no sentence runs from one into the other: the
 * likeliest pair first, until no pair is likely enough. For a pair speak a common topic, columns of
 * one width and standing next to each other; a dateline, a signature or a heading of its own speaks
 * against.
 */
final class Merger {

    private static final double ENOUGH = 0.55;
    private static final double TOPIC = 4.0;
    private static final double SAME_WIDTH = 0.35;
    private static final double NEIGHBOURS = 0.55;
    private static final double TOUCHING = 0.35;
    private static final double HEADING = -0.9;
    private static final double INSIDE = -0.5;
    private static final double NEVER = -1e6;

    private final Topics topics;
    private final List<Fragment> fragments;
    private final Borders borders;
    private final Budget budget;

    Merger(Topics topics, List<Fragment> fragments, Borders borders, Budget budget) {
        this.budget = budget;
        this.topics = topics;
        this.fragments = fragments;
        this.borders = borders;
    }

    /** The strands that remain, by their first fragment on the page. */
    List<Strand> merge(List<Strand> strands) {
        int n = strands.size();
        List<@Nullable Strand> left = new ArrayList<>(strands);
        double[][] scores = new double[n][n];
        for (int i = 0; i < n; i++) {
            rescore(left, scores, i);
        }
        for (int[] pair = best(scores);
                scores.length > 0 && scores[pair[0]][pair[1]] > ENOUGH;
                pair = best(scores)) {
            budget.check();
            Strand first = Objects.requireNonNull(left.get(pair[0]));
            Strand second = Objects.requireNonNull(left.get(pair[1]));
            left.set(pair[0], first.with(second));
            left.set(pair[1], null);
            rescore(left, scores, pair[1]);
            rescore(left, scores, pair[0]);
        }
        List<Strand> merged = new ArrayList<>();
        left.forEach(s -> addIfAny(merged, s));
        return merged;
    }

    private static void addIfAny(List<Strand> merged, @Nullable Strand strand) {
        if (strand != null) {
            merged.add(strand);
        }
    }

    private void rescore(List<@Nullable Strand> left, double[][] scores, int changed) {
        Strand strand = left.get(changed);
        for (int k = 0; k < scores.length; k++) {
            Strand other = left.get(k);
            boolean none = k == changed || strand == null || other == null;
            scores[changed][k] = none ? NEVER : score(strand, other);
            scores[k][changed] = none ? NEVER : score(other, strand);
        }
    }

    private static int[] best(double[][] scores) {
        int[] best = {0, 0};
        for (int i = 0; i < scores.length; i++) {
            for (int k = 0; k < scores.length; k++) {
                if (scores[i][k] > scores[best[0]][best[1]]) {
                    best = new int[] {i, k};
                }
            }
        }
        return best;
    }

    /** How likely it is that {@code b} goes on with the article that {@code a} begins. */
    private double score(Strand a, Strand b) {
        if (b.opensArticle() || a.closesArticle() || b.first().place() < a.first().place()) {
            return NEVER;
        }
        double score = TOPIC * topics.likeness(a.terms(), b.terms());
        Fragment before = lastBefore(a, b.first().place());
        score += Math.abs(before.width() - b.first().width()) <= 3 ? SAME_WIDTH : 0;
        score += b.first().first().start() == Paragraph.Start.INSIDE ? INSIDE : 0;
        if (neighbours(before, b.first())) {
            score += NEIGHBOURS;
            score += b.first().place() == before.place() + 1 ? TOUCHING : 0;
            score += HEADING * borders.strength(before, b.first());
        }
        return score;
    }

    private static Fragment lastBefore(Strand strand, int place) {
        Fragment last = strand.first();
        for (Fragment fragment : strand.fragments()) {
            if (fragment.place() < place) {
                last = fragment;
            }
        }
        return last;
    }

    /** Whether no body text stands between the two. */
    private boolean neighbours(Fragment before, Fragment after) {
        for (Fragment fragment : fragments) {
            if (fragment.place() > before.place() && fragment.place() < after.place()) {
                return false;
            }
        }
        return true;
    }

    /** What stands between two fragments next to each other, as far as it parts articles. */
    interface Borders {

        /** 0: nothing that parts them; 1: a heading that is surely one article's alone. */
        double strength(Fragment before, Fragment after);
    }

    /** Terms of every fragment, for the first strands. */
    static List<Map<String, Double>> terms(List<Fragment> fragments, Terms vocabulary) {
        return fragments.stream().map(f -> vocabulary.of(f.text())).toList();
    }
}
