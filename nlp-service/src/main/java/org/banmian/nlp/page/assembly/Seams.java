package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.prose.Continuation;

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
    private static final double ELSEWHERE = 0.8;
    private static final double SURE = 1.0;
    private static final int SHORTEST = 40;

    private final Terms vocabulary;
    private final Continuation continuation;
    private final List<Fragment> fragments;
    private final Map<String, Integer> counts = new HashMap<>();
    private final int units;

    Seams(List<Fragment> fragments, Terms vocabulary, Continuation continuation) {
        this.vocabulary = vocabulary;
        this.continuation = continuation;
        this.fragments = fragments;
        int all = 0;
        for (Fragment fragment : fragments) {
            for (Paragraph paragraph : fragment.paragraphs()) {
                all++;
                vocabulary
                        .of(paragraph.text().text())
                        .keySet()
                        .forEach(t -> counts.merge(t, 1, Integer::sum));
            }
        }
        this.units = all;
    }

    /** The parts of a fragment; one when it has no seam. */
    List<Fragment> part(Fragment fragment) {
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
    private record Cut(int paragraph, int at, Map<String, Double> before, int length) {}

    private List<Cut> cuts(Fragment fragment) {
        List<Cut> cuts = new ArrayList<>();
        for (int p = 0; p < fragment.paragraphs().size(); p++) {
            Paragraph paragraph = fragment.paragraphs().get(p);
            String text = paragraph.text().text();
            int from = 0;
            for (int i = 0; i <= paragraph.breaks().size(); i++) {
                int to = i < paragraph.breaks().size() ? paragraph.breaks().get(i) : text.length();
                cuts.add(new Cut(p, from, weighted(text.substring(from, to)), to - from));
                from = to;
            }
        }
        return cuts;
    }

    private Map<String, Double> weighted(String line) {
        Map<String, Double> terms = vocabulary.of(line);
        double all = Math.log(units + 1.0);
        terms.replaceAll(
                (term, weight) ->
                        weight * Math.log((units + 1.0) / counts.getOrDefault(term, 1)) / all);
        return terms;
    }

    private @org.jspecify.annotations.Nullable Cut best(Fragment fragment, List<Cut> cuts) {
        int total = cuts.stream().mapToInt(Cut::length).sum();
        Map<String, Double> left = new HashMap<>();
        Map<String, Double> right = new HashMap<>();
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
                double odds = seam(fragment, cuts, i) - Likeness.odds(cosine, shorter);
                if (odds > most) {
                    most = odds;
                    best = cut;
                }
            }
            product += dot(right, cut.before) - dot(left, cut.before) - dot(cut.before, cut.before);
            leftNorm += add(left, cut.before, 1);
            rightNorm += add(right, cut.before, -1);
            length += cut.length;
        }
        return best;
    }

    /** Adds terms, and says by how much the square of the norm changes. */
    private static double add(Map<String, Double> sum, Map<String, Double> terms, int sign) {
        double change = 0;
        for (Map.Entry<String, Double> term : terms.entrySet()) {
            double before = sum.getOrDefault(term.getKey(), 0.0);
            double after = before + sign * term.getValue();
            change += after * after - before * before;
            sum.put(term.getKey(), after);
        }
        return change;
    }

    private static double dot(Map<String, Double> a, Map<String, Double> b) {
        double product = 0;
        for (Map.Entry<String, Double> term : b.entrySet()) {
            product += term.getValue() * a.getOrDefault(term.getKey(), 0.0);
        }
        return product;
    }

    /** What the edges say for a seam before the line with this index. */
    private double seam(Fragment fragment, List<Cut> cuts, int i) {
        Cut cut = cuts.get(i);
        Paragraph here = fragment.paragraphs().get(cut.paragraph);
        if (cut.at == 0) {
            Paragraph above = fragment.paragraphs().get(cut.paragraph - 1);
            return above.endsOpen() ? AFTER_BROKEN_SENTENCE : BETWEEN_PARAGRAPHS;
        }
        String foot = here.text().text().substring(cuts.get(i - 1).at, cut.at);
        String head = here.text().text().substring(cut.at);
        double reading = continuation.logOdds(foot, head);
        return BETWEEN_LINES
                - reading
                + goesOnElsewhere(fragment, foot)
                + comesFromElsewhere(fragment, head);
    }

    private double goesOnElsewhere(Fragment own, String foot) {
        double most = SURE;
        for (Fragment other : fragments) {
            if (!other.equals(own) && other.first().start() != Paragraph.Start.NEW) {
                most = Math.max(most, continuation.logOdds(foot, other.first().text().text()));
            }
        }
        return ELSEWHERE * (most - SURE);
    }

    private double comesFromElsewhere(Fragment own, String head) {
        double most = SURE;
        for (Fragment other : fragments) {
            if (!other.equals(own) && other.endsOpen()) {
                most = Math.max(most, continuation.logOdds(other.last().text().text(), head));
            }
        }
        return ELSEWHERE * (most - SURE);
    }
}
