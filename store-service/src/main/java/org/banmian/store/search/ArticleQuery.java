package org.banmian.store.search;

import java.time.LocalDate;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted; a part that is {@code null} asks for all.
 *
 * @param text a string that stands in the article as it is here
 * @param publication code of a publication
 * @param date issue date
 * @param limit how many at most, 1 to {@link #MAX_LIMIT}
 * @param after the last article of the page of answers before
 */
public record ArticleQuery(
        @Nullable String text,
        @Nullable String publication,
        @Nullable LocalDate date,
        int limit,
        @Nullable ArticleId after) {

    /** How long a text may be, in UTF-16 code units. */
    public static final int MAX_TEXT = 200;

    /** How many articles one answer holds at most. */
    public static final int MAX_LIMIT = 100;

    /**
     * Checks every part that is there.
     *
     * @throws InvalidQueryException naming the part
     */
    public ArticleQuery {
        if (text != null) {
            checkText(text);
        }
        if (publication != null) {
            PageKey.checkPublication(publication);
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidQueryException(
                    "limit", MAX_LIMIT, "limit must be 1 to " + MAX_LIMIT + ", not " + limit);
        }
    }

    private static void checkText(String text) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw new InvalidQueryException(
                    "q",
                    MAX_TEXT,
                    "q must have 1 to "
                            + MAX_TEXT
                            + " characters, not blanks only; it has "
                            + text.length());
        }
        try {
            WellFormed.text("q", text);
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException("q", null, "q can stand in no text", e);
        }
    }
}
