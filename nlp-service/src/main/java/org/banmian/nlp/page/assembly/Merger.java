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

    private static final double ENOUGH = 0.0;
    private static final double ENOUGH_FOR_SCRAP = -2.5;
    private static final int SCRAP = 70;
    private static final double SIMILAR_WIDTH = -0.7;
    private static final double NEAR_WIDTH = -1.8;
    private static final double OTHER_WIDTH = -2.4;
    private static final double NEXT = 1.3;
    private static final double NEAR = 0.6;
    private static final double STEP = 0.3;
    private static final double FARTHEST = -2.0;
    private static final double CROSSHEAD = 0.7;
    private static final double HEADING = -1.5;
    private static final double OWN_HEADING = -1.2;
    private static final double INSIDE = -0.8;
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
        attachScraps(left, scores);
        List<Strand> merged = new ArrayList<>();
        left.forEach(s -> addIfAny(merged, s));
        return merged;
    }

    /** A few words left over are more likely a piece of something than an article of their own. */
    private void attachScraps(List<@Nullable Strand> left, double[][] scores) {
        for (int i = 0; i < scores.length; i++) {
            Strand scrap = left.get(i);
            if (scrap == null || scrap.length() > SCRAP) {
                continue;
            }
            int partner = -1;
            double best = ENOUGH_FOR_SCRAP;
            for (int k = 0; k < scores.length; k++) {
                double score = Math.max(scores[i][k], scores[k][i]);
                if (score > best) {
                    best = score;
                    partner = k;
                }
            }
            Strand other = partner < 0 ? null : left.get(partner);
            if (other != null) {
                left.set(partner, other.with(scrap));
                left.set(i, null);
                rescore(left, scores, i);
                rescore(left, scores, partner);
            }
        }
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
        int shorter = Math.min(a.length(), b.length());
        double score = TopicEvidence.logOdds(topics.likeness(a.terms(), b.terms()), shorter);
        Fragment before = lastBefore(a, b.first().place());
        score += width(Math.abs(before.width() - b.first().width()));
        score += b.first().first().start() == Paragraph.Start.INSIDE ? INSIDE : 0;
        int between = between(before, b.first());
        if (between == 0) {
            double border = borders.strength(before, b.first());
            return score + NEXT + (border > 0 ? CROSSHEAD + HEADING * border : 0);
        }
        return score
                + Math.max(FARTHEST, NEAR - STEP * (between - 1))
                + OWN_HEADING * borders.opening(before, b.first());
    }

    private static double width(int difference) {
        return difference == 0
                ? 0
                : difference <= 2 ? SIMILAR_WIDTH : difference <= 4 ? NEAR_WIDTH : OTHER_WIDTH;
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

    /** How many fragments stand between the two. */
    private int between(Fragment before, Fragment after) {
        int count = 0;
        for (Fragment fragment : fragments) {
            count += fragment.place() > before.place() && fragment.place() < after.place() ? 1 : 0;
        }
        return count;
    }

    /** What stands between two fragments next to each other, as far as it parts articles. */
    interface Borders {

        /** 0: nothing that parts them; 1: a heading that is surely one article's alone. */
        double strength(Fragment before, Fragment after);

        /**
         * 0 to 1: how much better a heading directly above {@code after} fits it than {@code
         * before}.
         */
        double opening(Fragment before, Fragment after);
    }

    /** Terms of every fragment, for the first strands. */
    static List<Map<String, Double>> terms(List<Fragment> fragments, Terms vocabulary) {
        return fragments.stream().map(f -> vocabulary.of(f.text())).toList();
    }
}
