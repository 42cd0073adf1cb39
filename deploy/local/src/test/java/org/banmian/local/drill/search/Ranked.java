package org.banmian.local.drill.search;

import java.util.List;

/**
 * An article in a list by relevance.
 *
 * @param article which
 * @param score how relevant it is
 */
public record Ranked(String article, float score) {

    private static final float TIE = 1e-5f;

    /**
     * Whether two lists are in the same order: at each place the same score, and there the same
     * articles, in whatever order those of one score are. Those of the last score may be others,
     * for the list ends among them.
     */
    public static boolean isSameOrder(List<Ranked> one, List<Ranked> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            Ranked hit = one.get(i);
            if (!hit.ties(other.get(i))) {
                return false;
            }
            boolean among =
                    other.stream()
                            .anyMatch(each -> each.ties(hit) && each.article.equals(hit.article));
            if (!among && !hit.ties(one.get(one.size() - 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean ties(Ranked other) {
        return Math.abs(score - other.score) <= TIE * Math.max(score, other.score);
    }
}
