package org.banmian.store.search;

/** A search was given up because it took longer than one may. */
public final class SearchTookTooLongException extends RuntimeException {

    /** Says what to do. */
    public SearchTookTooLongException() {
        super("the search took too long; narrow it by publication or date");
    }
}
