package org.banmian.store.search;

/** The index is still being built; the same will do later. */
public final class IndexNotReadyException extends RuntimeException {

    /** Says so. */
    public IndexNotReadyException() {
        super("the search index is being built; try again later");
    }
}
