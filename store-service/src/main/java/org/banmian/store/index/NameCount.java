package org.banmian.store.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of one field over all that a query finds. */
final class NameCount extends SimpleCollector {

    private final FacetCount count;

    private NameCount(FacetCount count) {
        this.count = count;
    }

    /** Counts. */
    static FacetCount of(IndexSearcher searcher, Query query, FacetCount count) throws IOException {
        return searcher.search(
                query,
                new CollectorManager<NameCount, FacetCount>() {
                    @Override
                    public NameCount newCollector() {
                        return new NameCount(count);
                    }

                    @Override
                    public FacetCount reduce(Collection<NameCount> counted) {
                        return count;
                    }
                });
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        count.next(context.reader());
    }

    @Override
    public void collect(int doc) throws IOException {
        count.add(doc);
    }

    @Override
    public void finish() throws IOException {
        count.finish();
    }
}
