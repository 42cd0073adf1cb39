package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives lines that found no article to the headline they stand on: what stands directly above or
 * below a headline in one stack, and fits no other article better, is its kicker or subheadline.
 */
final class LeftLines {

    private static final double ELSEWHERE = 0.3;

    private final Rare rare;
    private final int articles;

    LeftLines(Rare rare, int articles) {
        this.rare = rare;
        this.articles = articles;
    }

    List<HeadingChoice> gather(List<HeadingChoice> choices) {
        List<HeadingChoice> gathered = new ArrayList<>(choices);
        for (int i = 0; i < gathered.size(); i++) {
            for (int k : new int[] {i - 1, i + 1}) {
                boolean there = i >= 0 && k >= 0 && k < gathered.size() && i < gathered.size();
                if (there && joins(gathered.get(i), gathered.get(k))) {
                    int first = Math.min(i, k);
                    gathered.set(first, union(gathered.get(first), gathered.get(first + 1)));
                    gathered.remove(first + 1);
                    i = Math.max(-1, first - 2);
                    break;
                }
            }
        }
        return gathered;
    }

    private boolean joins(HeadingChoice left, HeadingChoice headline) {
        boolean free =
                left.kind() != HeadingChoice.Kind.HEADLINE
                        && headline.kind() == HeadingChoice.Kind.HEADLINE;
        return free
                && left.group().stack().equals(headline.group().stack())
                && fits(left.group(), headline.article());
    }

    private boolean fits(HeadingGroup group, int article) {
        double here = rare.fit(group.text(), article);
        for (int a = 0; a < articles; a++) {
            double there = a == article ? 0 : rare.fit(group.text(), a);
            if (there > ELSEWHERE && there > here + 0.05) {
                return false;
            }
        }
        return !EventLabel.is(group.text());
    }

    private static HeadingChoice union(HeadingChoice above, HeadingChoice below) {
        HeadingChoice headline = above.kind() == HeadingChoice.Kind.HEADLINE ? above : below;
        HeadingGroup group =
                new HeadingGroup(above.group().stack(), above.group().from(), below.group().to());
        return new HeadingChoice(group, headline.kind(), headline.article(), headline.margin());
    }
}
