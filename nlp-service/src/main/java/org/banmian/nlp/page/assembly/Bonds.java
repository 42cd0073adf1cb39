package org.banmian.nlp.page.assembly;

import java.util.List;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.prose.Head;
import org.banmian.nlp.page.prose.Tail;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is, as log odds, that one fragment follows another directly in one article: by what
 * reads on across the cut, by the widths of their columns, by where they stand, and by what opens
 * and closes articles. What they are about is not asked here.
 */
final class Bonds {

    private static final int ALIKE = 2;

    private final Weights weights;
    private final double[][] odds;
    private final double[] start;
    private final double[] end;

    /**
     * Between all of {@code fragments}; {@code bylines} are the places of bylines on lines of their
     * own.
     */
    Bonds(
            List<Fragment> fragments,
            List<Integer> bylines,
            Continuation continuation,
            Weights weights,
            @Nullable PlaceOdds places) {
        this.weights = weights;
        int n = fragments.size();
        odds = new double[n][n];
        start = new double[n];
        end = new double[n];
        List<Edges> edges = fragments.stream().map(f -> Edges.of(f, continuation)).toList();
        for (int i = 0; i < n; i++) {
            Fragment one = fragments.get(i);
            end[i] = one.endsOpen() ? weights.of(Sign.LOST_END) : 0;
            start[i] =
                    one.first().start() == Paragraph.Start.INSIDE ? weights.of(Sign.LOST_START) : 0;
            for (int k = 0; k < n; k++) {
                if (k != i) {
                    Fragment other = fragments.get(k);
                    odds[i][k] =
                            sentence(edges.get(i), edges.get(k), continuation)
                                    + width(one, other)
                                    + borders(
                                            edges.get(i),
                                            edges.get(k),
                                            places != null && places.isDownColumn(i, k))
                                    + (places == null ? distance(k - i) : places.follows(i, k));
                }
            }
            if (i > 0 && places == null && isBetween(bylines, fragments.get(i - 1), one)) {
                odds[i - 1][i] += weights.of(Sign.BYLINE_BETWEEN);
            }
        }
    }

    /** What is asked of a fragment again for each of the others. */
    private record Edges(
            Paragraph.Start start,
            boolean endsOpen,
            boolean opensArticle,
            boolean closesArticle,
            Head head,
            Tail foot) {

        static Edges of(Fragment fragment, Continuation continuation) {
            return new Edges(
                    fragment.first().start(),
                    fragment.endsOpen(),
                    fragment.opensArticle(),
                    fragment.closesArticle(),
                    continuation.head(fragment.first().text().text()),
                    continuation.tail(fragment.last().text().text()));
        }
    }

    private static boolean isBetween(List<Integer> bylines, Fragment above, Fragment below) {
        return bylines.stream().anyMatch(b -> b > above.place() && b < below.place());
    }

    /** Of the fragments with these indices in this order. */
    double of(int[] article) {
        double sum = start[article[0]] + end[article[article.length - 1]];
        for (int i = 1; i < article.length; i++) {
            sum += odds[article[i - 1]][article[i]];
        }
        return sum;
    }

    /** By how much more than {@link #of} it is with two stretches next to each other swapped. */
    double ofSwapping(int[] article, int from, int to, int end) {
        return before(article, from, to)
                + odds[article[end - 1]][article[from]]
                + behind(article, to - 1, end)
                - before(article, from, from)
                - odds[article[to - 1]][article[to]]
                - behind(article, end - 1, end);
    }

    private double before(int[] article, int place, int which) {
        return place == 0 ? start[article[which]] : odds[article[place - 1]][article[which]];
    }

    private double behind(int[] article, int which, int place) {
        return place == article.length ? end[article[which]] : odds[article[which]][article[place]];
    }

    private double distance(int steps) {
        int far = Math.abs(steps);
        double up = steps < 0 ? weights.of(Sign.UPWARD) : 0;
        return switch (far) {
            case 1 -> up + weights.of(Sign.NEXT);
            case 2 -> up + weights.of(Sign.SECOND);
            case 3 -> up + weights.of(Sign.THIRD);
            default -> up + weights.of(Sign.THIRD) + weights.of(Sign.FAR) * Math.log(far / 3.0);
        };
    }

    private double borders(Edges before, Edges after, boolean below) {
        boolean opens = after.opensArticle && !below;
        return (opens ? weights.of(Sign.OPENS_ARTICLE) : 0)
                + (before.closesArticle ? weights.of(Sign.CLOSES_ARTICLE) : 0);
    }

    private double sentence(Edges before, Edges after, Continuation continuation) {
        Paragraph.Start begin = after.start;
        if (!before.endsOpen) {
            return switch (begin) {
                case INSIDE -> weights.of(Sign.CLOSED_TO_INSIDE);
                case UNKNOWN -> weights.of(Sign.CLOSED_TO_UNKNOWN);
                case NEW -> 0;
            };
        }
        if (begin == Paragraph.Start.NEW) {
            return weights.of(Sign.OPEN_TO_NEW);
        }
        double reading = continuation.logOdds(before.foot, after.head);
        return weights.of(Sign.READING) * reading
                + weights.of(
                        begin == Paragraph.Start.INSIDE
                                ? Sign.OPEN_TO_INSIDE
                                : Sign.OPEN_TO_UNKNOWN);
    }

    private double width(Fragment before, Fragment after) {
        if (before.width() == 0 && after.width() == 0) {
            return 0;
        }
        int difference = Math.abs(before.width() - after.width());
        Sign sign =
                difference == 0
                        ? Sign.SAME_WIDTH
                        : difference <= ALIKE ? Sign.SIMILAR_WIDTH : Sign.OTHER_WIDTH;
        return weights.of(sign);
    }
}
