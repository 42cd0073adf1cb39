package org.banmian.store.index;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.banmian.store.search.SnapshotGoneException;

/**
 * States of the index that lists by relevance go on in: the newest {@link #MOST}, each for {@link
 * #SECONDS} at most, for each holds files that could be deleted.
 */
final class Snapshots implements Closeable {

    /** How long a state is kept after a newer one came. */
    static final int SECONDS = 300;

    /** How many states are kept. */
    static final int MOST = 20;

    private final SearcherLifetimeManager kept = new SearcherLifetimeManager();
    private final String process;
    private long oldest;

    /**
     * States of one process.
     *
     * @param process tells them from those of any other
     */
    Snapshots(String process) {
        this.process = process;
    }

    /** Keeps a state, and gives its name. */
    synchronized String keep(IndexSearcher searcher) throws IOException {
        long version = version(searcher);
        if (version >= oldest) {
            kept.record(searcher);
        }
        return process + "-" + version;
    }

    private static long version(IndexSearcher searcher) {
        return ((DirectoryReader) searcher.getIndexReader()).getVersion();
    }

    /** Gives up all states before this one, also those that a search is still busy with. */
    synchronized void endBefore(IndexSearcher newest) throws IOException {
        oldest = version(newest);
        kept.prune((age, searcher) -> version(searcher) < oldest);
    }

    /**
     * The state of this name; to be released.
     *
     * @throws SnapshotGoneException if it is not kept
     */
    IndexSearcher acquire(String name) {
        int cut = name.lastIndexOf('-');
        String version = name.substring(cut + 1);
        if (cut < 0 || !name.substring(0, cut).equals(process) || !version.matches("[0-9]{1,18}")) {
            throw new SnapshotGoneException();
        }
        IndexSearcher searcher = kept.acquire(Long.parseLong(version));
        if (searcher == null) {
            throw new SnapshotGoneException();
        }
        return searcher;
    }

    void release(IndexSearcher searcher) throws IOException {
        kept.release(searcher);
    }

    /** Gives up the states that are too old or too many. */
    void prune() throws IOException {
        int[] seen = {0};
        kept.prune(
                (age, searcher) -> {
                    seen[0]++;
                    return age > SECONDS || seen[0] > MOST;
                });
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
