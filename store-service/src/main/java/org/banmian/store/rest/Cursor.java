package org.banmian.store.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.Resumption;
import org.banmian.store.search.Resumption.AfterArticle;
import org.banmian.store.search.Resumption.AfterHit;

/** The place in a list where the next answer goes on, as text that clients hand back as it is. */
final class Cursor {

    private static final String UNREADABLE = "cursor is none that was given out as next";

    private Cursor() {}

    static String write(Resumption next) {
        if (next instanceof AfterHit hit) {
            return encoded(
                    hit.snapshot() + " " + Float.floatToIntBits(hit.score()) + " " + hit.hit());
        }
        return encoded(((AfterArticle) next).article().toString());
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads a cursor.
     *
     * @throws InvalidQueryException if it is none
     */
    static Resumption read(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = new String(bytes, StandardCharsets.US_ASCII);
            String[] hit = text.split(" ", -1);
            return hit.length == 3 ? hit(hit) : new AfterArticle(ArticleId.parse(text));
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException("cursor", null, UNREADABLE, e);
        }
    }

    private static Resumption hit(String[] parts) {
        float score = Float.intBitsToFloat(Integer.parseInt(parts[1]));
        int hit = Integer.parseInt(parts[2]);
        if (hit < 0 || !Float.isFinite(score)) {
            throw new IllegalArgumentException(UNREADABLE);
        }
        return new AfterHit(parts[0], score, hit);
    }
}
