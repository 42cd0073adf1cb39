package org.banmian.store.search;

/** A search was given up because it took longer than one may. */
public final class SearchTookTooLongException extends RuntimeException {

    /** With what ended it. */
    public SearchTookTooLongException(Throwable cause) {
        super("the search took too long; narrow it by publication or date", cause);
    }
}
