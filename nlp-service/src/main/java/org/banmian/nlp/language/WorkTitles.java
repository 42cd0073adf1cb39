package org.banmian.nlp.language;

import org.banmian.contract.article.Entity;

/**
 * Titles of works between 《 and 》: the places in them are not spoken of (《典籍里的中国》); the newspapers,
 * bodies and persons are.
 */
final class WorkTitles {

    private static final int LONGEST = 60;

    private WorkTitles() {}

    /** Whether a place stands inside the title of a work. */
    static boolean isInside(Wording wording, Mention mention) {
        if (mention.kind() != Entity.Kind.PLACE) {
            return false;
        }
        for (int i = mention.start() - 1; i >= 0 && mention.start() - i < LONGEST; i--) {
            char c = wording.charAt(i);
            if (c == '》' || c == '\n') {
                return false;
            }
            if (c == '《') {
                return true;
            }
        }
        return false;
    }
}
