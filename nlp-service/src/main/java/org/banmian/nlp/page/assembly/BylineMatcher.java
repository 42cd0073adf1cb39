package org.banmian.nlp.page.assembly;

import java.util.List;
import org.banmian.nlp.page.credit.Byline;
import org.jspecify.annotations.Nullable;

/**
 * Decides for all own-line bylines of a page at once whose they are: of the article whose headline
 * stands directly above, else of the body that ends above, else of the body that begins below. A
 * compilation is signed below its text. An article that already names its author inside its text
 * rarely has another.
 */
final class BylineMatcher {

    private static final double UNDER_HEADLINE = 3.0;
    private static final double UNDER_STACK = 1.5;
    private static final double UNDER_BODY = 2.2;
    private static final double COMPILED = 3.0;
    private static final double OVER_BODY = 2.0;
    private static final double BESIDE = 0.5;
    private static final double SIGNED_ALREADY = -6.0;
    private static final double FROM_AGENCY = -2.0;
    private static final double UNSIGNED = 0.2;
    private static final double PHOTOGRAPHER = 3.5;
    private static final double NOBODY = 0.1;
    private static final double IMPOSSIBLE = 1e3;

    private final List<Strand> strands;
    private final Neighbourhood neighbourhood;
    private final List<HeadingChoice> headings;
    private final List<List<CaptionText>> captions;

    /** What it says for each article that it names its author inside its text, or does not. */
    private final double[] signed;

    BylineMatcher(
            List<Strand> strands,
            Neighbourhood neighbourhood,
            List<HeadingChoice> headings,
            List<List<CaptionText>> captions) {
        this.captions = captions;
        this.strands = strands;
        this.neighbourhood = neighbourhood;
        this.headings = headings;
        this.signed = new double[strands.size()];
    }

    /** For every byline the index of its article, or -1. */
    int[] match(List<PlacedByline> bylines) {
        int articles = strands.size();
        for (int a = 0; a < articles && !bylines.isEmpty(); a++) {
            signed[a] = signed(strands.get(a));
        }
        double[][] costs = new double[bylines.size()][articles + bylines.size()];
        for (int b = 0; b < bylines.size(); b++) {
            for (int a = 0; a < articles; a++) {
                costs[b][a] = -benefit(bylines.get(b), a);
            }
            for (int k = 0; k < bylines.size(); k++) {
                costs[b][articles + k] = k == b ? -NOBODY : IMPOSSIBLE;
            }
        }
        int[] columns = Assignment.solve(costs);
        for (int b = 0; b < columns.length; b++) {
            columns[b] = columns[b] < articles ? columns[b] : -1;
        }
        return columns;
    }

    private double benefit(PlacedByline byline, int article) {
        Strand strand = strands.get(article);
        double benefit = 0;
        benefit += underHeadline(byline, article);
        Fragment above = neighbourhood.above(byline.place(), byline.area());
        Fragment below = neighbourhood.below(byline.place(), byline.area());
        if (ends(strand, above)) {
            benefit += closesText(byline.byline()) ? COMPILED : UNDER_BODY;
        } else if (above != null && strand.holds(above)) {
            benefit += BESIDE;
        }
        if (below != null && below.equals(strand.first())) {
            benefit += closesText(byline.byline()) ? 0 : OVER_BODY;
        } else if (below != null && strand.holds(below)) {
            benefit += BESIDE;
        }
        benefit += isPhotographer(byline.byline(), captions.get(article)) ? PHOTOGRAPHER : 0;
        return benefit + signed[article];
    }

    /** What was compiled, or is signed in brackets, is signed below its text. */
    private static boolean closesText(Byline byline) {
        return byline.isCompilation()
                || byline.text().first() == '（'
                || byline.text().first() == '(';
    }

    /** Whoever wrote an article often took its pictures. */
    private static boolean isPhotographer(Byline byline, List<CaptionText> captions) {
        return byline.credits().stream()
                .map(c -> c.name().text())
                .anyMatch(
                        name ->
                                !name.isEmpty()
                                        && captions.stream()
                                                .anyMatch(c -> c.text().text().contains(name)));
    }

    private static boolean ends(Strand strand, @Nullable Fragment above) {
        return above != null && above.equals(strand.last()) && !above.endsOpen();
    }

    private static double signed(Strand strand) {
        if (Authors.named(strand)) {
            return SIGNED_ALREADY;
        }
        return Authors.ofAgency(strand).isEmpty() ? UNSIGNED : FROM_AGENCY;
    }

    /** The lowest headline of the stack directly above counts more than those above that. */
    private double underHeadline(PlacedByline byline, int article) {
        double benefit = 0;
        for (HeadingChoice choice : headings) {
            if (neighbourhood.isUnder(choice.group().stack(), byline.place(), byline.area())
                    && choice.kind() == HeadingChoice.Kind.HEADLINE) {
                benefit =
                        choice.article() == article
                                ? UNDER_HEADLINE
                                : Math.min(benefit, UNDER_STACK);
            }
        }
        return benefit;
    }
}
