package org.banmian.nlp.language;

import org.banmian.contract.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A name found in the folded text.
 *
 * @param kind what it names
 * @param start first UTF-16 code unit of the folded text
 * @param end behind the last one
 * @param normal the form to group mentions by, or null when it is the folded mention itself
 * @param code of the administrative division, for places that have one
 * @param title what the text calls a person by
 * @param certain whether the name is sure enough to be looked for in the rest of the page
 */
record Mention(
        Entity.Kind kind,
        int start,
        int end,
        @Nullable String normal,
        @Nullable String code,
        @Nullable String title,
        boolean certain) {

    static Mention of(Entity.Kind kind, int start, int end) {
        return new Mention(kind, start, end, null, null, null, false);
    }

    Mention withNormal(String form) {
        return new Mention(kind, start, end, form, code, title, certain);
    }

    int length() {
        return end - start;
    }
}
