package org.banmian.store.search;

/**
 * Whether the index has seen all that the topic held when this process began to follow it. Before
 * that a search would miss what is there.
 */
public final class CatchUp {

    private volatile boolean done;

    /** It has. */
    public void reached() {
        done = true;
    }

    /** It has not any more: it is built anew. */
    public void lost() {
        done = false;
    }

    /** Whether it has. */
    public boolean isDone() {
        return done;
    }
}
