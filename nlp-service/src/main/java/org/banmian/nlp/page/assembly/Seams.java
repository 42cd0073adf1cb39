package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.prose.Head;
import org.banmian.nlp.page.prose.Tail;

/**
 * Parts a stretch of body text where two articles have grown together: set in columns of one width,
 * one directly below the other, so that nothing on the page says where the one ends. The subject
 * changes, a line does not go on in the next, or goes on better elsewhere. A seam is only a
 * proposal: what belongs together after all is joined again.
 */
final class Seams {

    /** Odds against a seam between two paragraphs, and between two lines of one. */
    private static final double BETWEEN_PARAGRAPHS = -2.2;

    private static final double BETWEEN_LINES = -4.5;
    private static final double AFTER_BROKEN_SENTENCE = -0.5;
    private static final int SHORTEST = 40;

    private final Terms vocabulary;
    private final Continuation continuation;

    private final Elsewhere elsewhere;
    private final Map<String, TermBag> lines = new HashMap<>();
    private int[] counts = {};
    private double[] left = {};
    private double[] right = {};

    /** What a term says that stands in so many paragraphs. */
    private final double[] surprise;

    Seams(List<Fragment> fragments, Terms vocabulary, Continuation continuation) {
        this.vocabulary = vocabulary;
        this.continuation = continuation;
        this.elsewhere = new Elsewhere(fragments, continuation);
        int units = 0;
        for (Fragment fragment : fragments) {
            for (Paragraph paragraph : fragment.paragraphs()) {
                units++;
                count(vocabulary.of(paragraph.text().text(), paragraph.breaks()));
            }
        }
        this.surprise = new double[units + 1];
        for (int count = 1; count <= units; count++) {
            surprise[count] = Math.log((units + 1.0) / count);
        }
    }

    private void count(TermBag bag) {
        if (counts.length < vocabulary.size()) {
            counts = Arrays.copyOf(counts, 2 * vocabulary.size());
        }
        for (int term : bag.terms) {
            counts[term]++;
        }
    }

    /** The parts of a fragment; one when it has no seam. */
    List<Fragment> part(Fragment fragment) {
        if (fragment.length() < 2 * SHORTEST) {
            return List.of(fragment);
        }
        List<Cut> cuts = cuts(fragment);
        Cut best = best(fragment, cuts);
        if (best == null) {
            return List.of(fragment);
        }
        List<Fragment> parts = new ArrayList<>();
        for (Fragment half : fragment.cutAt(best.paragraph, best.at)) {
            parts.addAll(part(half));
        }
        return parts;
    }

    /** A place between two lines: before the unit {@code at} of a paragraph. */
    private record Cut(int paragraph, int at, TermBag before, int length) {}

    private List<Cut> cuts(Fragment fragment) {
        List<Cut> cuts = new ArrayList<>();
        for (int p = 0; p < fragment.paragraphs().size(); p++) {
            Paragraph paragraph = fragment.paragraphs().get(p);
            String text = paragraph.text().text();
            int from = 0;
            for (int i = 0; i <= paragraph.breaks().size(); i++) {
                int to = i < paragraph.breaks().size() ? paragraph.breaks().get(i) : text.length();
                cuts.add(
                        new Cut(
                                p,
                                from,
                                lines.computeIfAbsent(text.substring(from, to), this::weighted),
                                to - from));
                from = to;
            }
        }
        return cuts;
    }

    private TermBag weighted(String line) {
        TermBag bag = vocabulary.of(line);
        double[] weights = bag.weights.clone();
        for (int i = 0; i < weights.length; i++) {
            int term = bag.terms[i];
            int count = term < counts.length ? Math.max(1, counts[term]) : 1;
            weights[i] = weights[i] * surprise[count] / surprise[1];
        }
        return new TermBag(bag.terms, weights);
    }

    private @org.jspecify.annotations.Nullable Cut best(Fragment fragment, List<Cut> cuts) {
        int total = cuts.stream().mapToInt(Cut::length).sum();
        clear();
        double leftNorm = 0;
        double rightNorm = 0;
        double product = 0;
        for (Cut cut : cuts) {
            rightNorm += add(right, cut.before, 1);
        }
        Cut best = null;
        double most = 0;
        int length = 0;
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            int shorter = Math.min(length, total - length);
            if (i > 0 && shorter >= SHORTEST) {
                double cosine = product / Math.sqrt(leftNorm * rightNorm + 1e-12);
                double topic = Likeness.odds(cosine, shorter);
                double odds = seam(fragment, cuts, i, most + topic) - topic;
                if (odds > most) {
                    most = odds;
                    best = cut;
                }
            }
            product += dot(right, cut.before) - dot(left, cut.before) - square(cut.before);
            leftNorm += add(left, cut.before, 1);
            rightNorm += add(right, cut.before, -1);
            length += cut.length;
        }
        return best;
    }

    private void clear() {
        if (left.length < vocabulary.size()) {
            left = new double[2 * vocabulary.size()];
            right = new double[left.length];
        }
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
    }

    /** Adds terms, and says by how much the square of the norm changes. */
    private static double add(double[] sum, TermBag bag, int sign) {
        double change = 0;
        for (int i = 0; i < bag.terms.length; i++) {
            double before = sum[bag.terms[i]];
            double after = before + sign * bag.weights[i];
            change += after * after - before * before;
            sum[bag.terms[i]] = after;
        }
        return change;
    }

    private static double dot(double[] sum, TermBag bag) {
        double product = 0;
        for (int i = 0; i < bag.terms.length; i++) {
            product += bag.weights[i] * sum[bag.terms[i]];
        }
        return product;
    }

    private static double square(TermBag bag) {
        double square = 0;
        for (double weight : bag.weights) {
            square += weight * weight;
        }
        return square;
    }

    /**
     * What the edges say for a seam before the line with this index, or anything not above {@code
     * enough} when they do not say more.
     */
    private double seam(Fragment fragment, List<Cut> cuts, int i, double enough) {
        Cut cut = cuts.get(i);
        Paragraph here = fragment.paragraphs().get(cut.paragraph);
        if (cut.at == 0) {
            Paragraph above = fragment.paragraphs().get(cut.paragraph - 1);
            return above.endsOpen() ? AFTER_BROKEN_SENTENCE : BETWEEN_PARAGRAPHS;
        }
        String text = here.text().text();
        Tail foot = continuation.tail(text.substring(cuts.get(i - 1).at, cut.at));
        Head head = continuation.head(text, cut.at);
        double odds = BETWEEN_LINES - continuation.logOdds(foot, head);
        odds += elsewhere.goesOn(fragment, foot, enough - odds - elsewhere.mostFor(head));
        return odds + elsewhere.comesFrom(fragment, head, enough - odds);
    }
}
