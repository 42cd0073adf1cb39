package org.banmian.store.search;

/** A list by relevance cannot go on, for the index as it was is not kept any more. */
public final class SnapshotGoneException extends RuntimeException {

    /** Says what to do. */
    public SnapshotGoneException() {
        super("this list cannot go on, it was left for too long; ask again without a cursor");
    }
}
