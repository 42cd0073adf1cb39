package org.banmian.nlp.page.assembly;

import java.util.List;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.prose.Continuation;

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
            Weights weights) {
        this.weights = weights;
        int n = fragments.size();
        odds = new double[n][n];
        start = new double[n];
        end = new double[n];
        for (int i = 0; i < n; i++) {
            Fragment one = fragments.get(i);
            end[i] = one.endsOpen() ? weights.of(Sign.LOST_END) : 0;
            start[i] =
                    one.first().start() == Paragraph.Start.INSIDE ? weights.of(Sign.LOST_START) : 0;
            for (int k = 0; k < n; k++) {
                if (k != i) {
                    Fragment other = fragments.get(k);
                    odds[i][k] =
                            sentence(one, other, continuation)
                                    + width(one, other)
                                    + borders(one, other)
                                    + distance(k - i);
                }
            }
            if (i > 0 && isBetween(bylines, fragments.get(i - 1), one)) {
                odds[i - 1][i] += weights.of(Sign.BYLINE_BETWEEN);
            }
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

    private double borders(Fragment before, Fragment after) {
        return (after.opensArticle() ? weights.of(Sign.OPENS_ARTICLE) : 0)
                + (before.closesArticle() ? weights.of(Sign.CLOSES_ARTICLE) : 0);
    }

    private double sentence(Fragment before, Fragment after, Continuation continuation) {
        Paragraph.Start begin = after.first().start();
        if (!before.endsOpen()) {
            return switch (begin) {
                case INSIDE -> weights.of(Sign.CLOSED_TO_INSIDE);
                case UNKNOWN -> weights.of(Sign.CLOSED_TO_UNKNOWN);
                case NEW -> 0;
            };
        }
        if (begin == Paragraph.Start.NEW) {
            return weights.of(Sign.OPEN_TO_NEW);
        }
        double reading =
                continuation.logOdds(before.last().text().text(), after.first().text().text());
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
