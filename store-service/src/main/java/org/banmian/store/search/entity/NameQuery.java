package org.banmian.store.search.entity;

import org.banmian.contract.page.WellFormed;
import org.banmian.store.search.Filters;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.InvalidQueryException;
import org.jspecify.annotations.Nullable;

/**
 * Which names are wanted.
 *
 * @param kind of what
 * @param prefix what they begin with, as it is written in articles or with traditional characters;
 *     {@code null} for anything
 * @param filters what the articles have to be that name them
 * @param order in which they come
 * @param limit how many at most, 1 to {@link #MAX_LIMIT}
 * @param after the last of the answer before; {@code null} for the beginning
 */
public record NameQuery(
        EntityKind kind,
        @Nullable String prefix,
        Filters filters,
        NameOrder order,
        int limit,
        @Nullable Count after) {

    /** How many names one answer holds at most. */
    public static final int MAX_LIMIT = 1_000;

    /** How long a prefix may be, in UTF-16 code units. */
    public static final int MAX_PREFIX = 50;

    /**
     * Checks every part.
     *
     * @throws InvalidQueryException naming the part
     */
    public NameQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidQueryException(
                    "limit", MAX_LIMIT, "limit must be 1 to " + MAX_LIMIT + ", not " + limit);
        }
        if (prefix != null) {
            check(prefix);
        }
    }

    private static void check(String prefix) {
        if (prefix.isBlank() || prefix.length() > MAX_PREFIX) {
            throw new InvalidQueryException(
                    "prefix",
                    MAX_PREFIX,
                    "prefix must have 1 to " + MAX_PREFIX + " characters, not blanks only");
        }
        try {
            WellFormed.text("prefix", prefix);
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException("prefix", null, "no name begins so", e);
        }
    }
}
