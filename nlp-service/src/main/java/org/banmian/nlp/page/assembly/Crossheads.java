package org.banmian.nlp.page.assembly;

import java.util.List;

/** What speaks for heading groups being crossheads of the article they stand in, as log odds. */
final class Crossheads {

    private static final int LONGEST_IN_SERIES = 14;
    private static final int LONGEST = 20;

    /** Above this share of it in the text above, a heading is about the same. */
    private static final double ENOUGH = 0.3;

    private final Weights weights;
    private final int[] above;
    private final int[] below;
    private final boolean[] cut;
    private final double[] form;
    private final int[] lengths;
    private final boolean[][] sameOpening;

    /**
     * @param above for every group the index of the fragment above it, or -1
     * @param below of the fragment below it, or -1
     */
    Crossheads(
            List<HeadingGroup> groups,
            HeadlineFit fit,
            List<Fragment> fragments,
            int[] above,
            int[] below,
            Weights weights) {
        this.weights = weights;
        this.above = above;
        this.below = below;
        int n = groups.size();
        String[] texts = groups.stream().map(HeadingGroup::text).toArray(String[]::new);
        cut = new boolean[n];
        form = new double[n];
        lengths = new int[n];
        sameOpening = new boolean[n][n];
        for (int g = 0; g < n; g++) {
            lengths[g] = texts[g].length();
            cut[g] = above[g] >= 0 && fragments.get(above[g]).endsOpen();
            form[g] = form(groups.get(g), above[g] < 0 ? 0 : fragments.get(above[g]).width());
            if (isInColumn(g, fragments)
                    && groups.get(g).cells().stream().allMatch(HeadingCell::opensLine)) {
                double share = fit.of(g, new int[] {above[g]});
                form[g] += weights.of(Sign.SHARES_ABOVE) * Math.min(1, share / ENOUGH);
            }
            for (int k = 0; k < n; k++) {
                sameOpening[g][k] = k != g && Parallels.sameOpening(texts[g], texts[k]);
            }
        }
    }

    /** Whether the column goes on below the group as wide as it was above. */
    private boolean isInColumn(int group, List<Fragment> fragments) {
        return above[group] >= 0
                && below[group] >= 0
                && fragments.get(above[group]).width() == fragments.get(below[group]).width();
    }

    /** What the width and the length of a group say, in a column of this width. */
    private double form(HeadingGroup group, int width) {
        for (HeadingCell cell : group.cells()) {
            if (width > 0 && cell.width() > width + 2) {
                return weights.of(Sign.TOO_WIDE);
            }
        }
        return group.text().length() > LONGEST ? weights.of(Sign.LONG_CROSSHEAD) : 0;
    }

    /** Of the group being a crosshead of the article it stands in. */
    double odds(int group, int article, int[] articleOf) {
        return weights.of(Sign.CROSSHEAD) + form[group] + parallel(group, article, articleOf);
    }

    private double parallel(int group, int article, int[] articleOf) {
        double most = 0;
        int equal = 0;
        for (int k = 0; k < lengths.length; k++) {
            if (k != group && insideOf(k, articleOf) == article) {
                if (sameOpening[group][k]) {
                    return weights.of(Sign.SAME_OPENING);
                }
                int difference = Math.abs(lengths[k] - lengths[group]);
                most = difference <= 1 ? weights.of(Sign.SAME_LENGTH) : most;
                equal += difference == 0 ? 1 : 0;
            }
        }
        return equal > 1 && lengths[group] <= LONGEST_IN_SERIES
                ? weights.of(Sign.SERIES_OF_LENGTH)
                : most;
    }

    /** The article whose paragraphs stand directly above and below the group, or -1. */
    int insideOf(int group, int[] articleOf) {
        return cut[group] ? -1 : surrounding(group, articleOf);
    }

    /** Likewise, even where the group cuts a sentence. */
    int surrounding(int group, int[] articleOf) {
        if (above[group] < 0 || below[group] < 0) {
            return -1;
        }
        int article = articleOf[above[group]];
        return article == articleOf[below[group]] ? article : -1;
    }
}
