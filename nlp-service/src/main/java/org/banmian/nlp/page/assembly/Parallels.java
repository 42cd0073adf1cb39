package org.banmian.nlp.page.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Crossheads of one article are set in parallel: they open with the same words, or they are all of
 * the same length. Headlines of different articles are not.
 */
final class Parallels {

    private static final int SAME_OPENING = 2;
    private static final int LONGEST = 26;
    private static final int SAME_LENGTH = 3;

    private final List<HeadingGroup> groups;
    private final Neighbourhood neighbourhood;
    private final Map<HeadingGroup, Boolean> known = new HashMap<>();

    Parallels(List<HeadingGroup> groups, Neighbourhood neighbourhood) {
        this.groups = groups;
        this.neighbourhood = neighbourhood;
    }

    boolean has(HeadingGroup group) {
        return known.computeIfAbsent(group, this::find);
    }

    private boolean find(HeadingGroup group) {
        int article = neighbourhood.strandBelow(group.place());
        int opening = 0;
        int length = 1;
        for (HeadingGroup other : groups) {
            boolean sameArticle =
                    neighbourhood.strandBelow(other.place()) == article
                            && neighbourhood.strandAbove(other.place()) == article;
            if (other.equals(group) || !sameArticle) {
                continue;
            }
            opening += sameOpening(group.text(), other.text()) ? 1 : 0;
            length += Math.abs(group.text().length() - other.text().length()) <= 1 ? 1 : 0;
        }
        return group.text().length() <= LONGEST && (opening > 0 || length >= SAME_LENGTH);
    }

    private static boolean sameOpening(String a, String b) {
        return a.length() > SAME_OPENING
                && b.regionMatches(0, a, 0, SAME_OPENING)
                && Math.abs(a.length() - b.length()) <= 4;
    }
}
