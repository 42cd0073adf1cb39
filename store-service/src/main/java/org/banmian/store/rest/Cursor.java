package org.banmian.store.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.InvalidQueryException;

/** The place in a list where the next answer goes on, as text that clients hand back as it is. */
final class Cursor {

    private static final String UNREADABLE = "cursor is none that was given out as next";

    private Cursor() {}

    static String write(ArticleId last) {
        byte[] id = last.toString().getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /**
     * Reads a cursor.
     *
     * @throws InvalidQueryException if it is none
     */
    static ArticleId read(String cursor) {
        try {
            byte[] id = Base64.getUrlDecoder().decode(cursor);
            return ArticleId.parse(new String(id, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException("cursor", null, UNREADABLE, e);
        }
    }
}
