package org.banmian.store.search;

import org.jspecify.annotations.Nullable;

/** A question that cannot be asked; the message says what to change. */
public final class InvalidQueryException extends IllegalArgumentException {

    private final String field;
    private final @Nullable Integer limit;

    /** Names the field, and its limit where that was broken. */
    public InvalidQueryException(String field, @Nullable Integer limit, String message) {
        super(message);
        this.field = field;
        this.limit = limit;
    }

    /** As above, with what found it. */
    public InvalidQueryException(
            String field, @Nullable Integer limit, String message, Throwable cause) {
        super(message, cause);
        this.field = field;
        this.limit = limit;
    }

    /** The part of the question that is wrong. */
    public String field() {
        return field;
    }

    /** The limit that was broken, if it was one. */
    public @Nullable Integer limit() {
        return limit;
    }
}
