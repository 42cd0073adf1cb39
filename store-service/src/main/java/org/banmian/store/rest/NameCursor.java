package org.banmian.store.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.InvalidQueryException;

/** The place in a list of names where the next answer goes on. */
final class NameCursor {

    private NameCursor() {}

    static String write(Count last) {
        String text = last.articles() + " " + last.value();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor.
     *
     * @throws InvalidQueryException if it is none
     */
    static Count read(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = new String(bytes, StandardCharsets.UTF_8);
            int cut = text.indexOf(' ');
            String articles = text.substring(0, Math.max(0, cut));
            return new Count(text.substring(cut + 1), Long.parseLong(articles));
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException(
                    "cursor", null, "cursor is none that was given out as next", e);
        }
    }
}
