package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides for all heading groups of a page at once which article's headline each is, which are
 * crossheads, and which are neither: by minimum-cost assignment, with one headline per article.
 */
final class HeadingMatcher {

    private static final double NEITHER = 0.3;
    private static final double CROSSHEAD = 0.6;
    private static final double PARALLEL = 0.6;
    private static final double ABOVE_ITS_BODY = 0.25;
    private static final double BELOW_ITS_BODY = 0.15;
    private static final double BESIDE = 0.08;
    private static final double DASH = 0.3;
    private static final double EVENT = 0.35;
    private static final double IMPOSSIBLE = 1e3;

    private final Rare rare;
    private final List<Strand> strands;
    private final Neighbourhood neighbourhood;
    private final Parallels parallels;

    HeadingMatcher(
            Rare rare, List<Strand> strands, Neighbourhood neighbourhood, Parallels parallels) {
        this.rare = rare;
        this.strands = strands;
        this.neighbourhood = neighbourhood;
        this.parallels = parallels;
    }

    /** What each group is, in the order given. */
    List<HeadingChoice> match(List<HeadingGroup> groups) {
        int articles = strands.size();
        double[][] costs = new double[groups.size()][articles + groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int a = 0; a < articles; a++) {
                costs[g][a] = -benefit(groups.get(g), a);
            }
            for (int k = 0; k < groups.size(); k++) {
                costs[g][articles + k] = k == g ? -alternative(groups.get(g)) : IMPOSSIBLE;
            }
        }
        int[] columns = Assignment.solve(costs);
        List<HeadingChoice> choices = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            choices.add(choice(groups.get(g), columns[g], costs[g]));
        }
        return choices;
    }

    private HeadingChoice choice(HeadingGroup group, int column, double[] costs) {
        if (column >= strands.size()) {
            int inside = insideOf(group);
            return inside >= 0
                    ? new HeadingChoice(group, HeadingChoice.Kind.CROSSHEAD, inside, 0.7)
                    : new HeadingChoice(group, HeadingChoice.Kind.NEITHER, -1, 0.5);
        }
        double next = NEITHER;
        for (int a = 0; a < strands.size(); a++) {
            next = a == column ? next : Math.max(next, -costs[a]);
        }
        double margin = -costs[column] - next;
        return new HeadingChoice(
                group,
                HeadingChoice.Kind.HEADLINE,
                column,
                HeadingConfidence.of(-costs[column], margin));
    }

    private double benefit(HeadingGroup group, int article) {
        double benefit =
                rare.fit(group.text(), article)
                        - (EventLabel.is(group.text()) ? EVENT : 0)
                        - (group.text().startsWith("—") ? DASH : 0);
        Strand strand = strands.get(article);
        Fragment above = neighbourhood.above(group.place());
        Fragment below = neighbourhood.below(group.place());
        if (below != null && below.equals(strand.first())) {
            benefit += ABOVE_ITS_BODY;
        } else if (above != null && above.equals(strand.last())) {
            benefit += BELOW_ITS_BODY;
        } else if (holds(strand, above) || holds(strand, below)) {
            benefit += BESIDE;
        }
        return benefit;
    }

    private static boolean holds(Strand strand, @Nullable Fragment fragment) {
        return fragment != null && strand.holds(fragment);
    }

    private double alternative(HeadingGroup group) {
        if (insideOf(group) < 0) {
            return NEITHER;
        }
        return CROSSHEAD + (parallels.has(group) ? PARALLEL : 0);
    }

    /** The article whose paragraphs stand directly above and below the group, or -1. */
    private int insideOf(HeadingGroup group) {
        int above = neighbourhood.strandAbove(group.place());
        int below = neighbourhood.strandBelow(group.place());
        Fragment before = neighbourhood.above(group.place());
        boolean sentenceCut = before != null && before.endsOpen();
        return above >= 0 && above == below && !sentenceCut ? above : -1;
    }
}
