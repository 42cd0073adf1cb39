package org.banmian.store.index;

import java.time.Duration;
import org.apache.lucene.search.IndexSearcher;

/** Searches one state of the index for as long as a search may take. */
final class TimedSearcher {

    private TimedSearcher() {}

    /** A searcher that gives up when the time is over, and then says that it timed out. */
    static IndexSearcher of(IndexSearcher state, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        IndexSearcher searcher = new IndexSearcher(state.getIndexReader());
        searcher.setTimeout(() -> System.nanoTime() - deadline > 0);
        return searcher;
    }
}
