package org.banmian.store.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.ArticleIndex;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.ArticleSearch;
import org.banmian.store.search.FoundArticles;
import org.banmian.store.search.IndexPosition;
import org.banmian.store.search.NameSuggestions;
import org.banmian.store.search.Suggestion;

/** The index in a folder of its own, which no other process opens. */
public final class LuceneIndex implements ArticleIndex, ArticleSearch, NameSuggestions {

    private final Directory directory;
    private final IndexContents contents;
    private final SearcherManager searchers;
    private final Snapshots snapshots;
    private final Duration limit;

    private LuceneIndex(Directory directory, Snapshots snapshots, Duration limit)
            throws IOException {
        this.directory = directory;
        this.contents = IndexContents.open(directory);
        this.searchers = new SearcherManager(contents.writer(), null);
        this.snapshots = snapshots;
        this.limit = limit;
    }

    /**
     * Opens the index in a folder, which is made if it is not there. What cannot be read there, or
     * was written in another form, is thrown away: the topic has it all.
     *
     * @param process a name that no other process and no earlier start has
     * @param limit how long a search may take
     * @throws IndexFailureException if the folder cannot be used
     */
    public static LuceneIndex open(Path folder, String process, Duration limit) {
        try {
            return new LuceneIndex(FSDirectory.open(folder), new Snapshots(process), limit);
        } catch (IOException e) {
            throw new IndexFailureException(e);
        }
    }

    @Override
    public FoundArticles find(ArticleQuery query) {
        String state = LuceneSearch.stateOf(query);
        try {
            return state == null ? findNow(query) : findThen(query, state);
        } catch (IOException e) {
            throw new IndexFailureException(e);
        }
    }

    private FoundArticles findNow(ArticleQuery query) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return new LuceneSearch(searcher, query, limit).find(() -> snapshots.keep(searcher));
        } finally {
            searchers.release(searcher);
        }
    }

    private FoundArticles findThen(ArticleQuery query, String state) throws IOException {
        IndexSearcher searcher = snapshots.acquire(state);
        try {
            return new LuceneSearch(searcher, query, limit).find(() -> state);
        } finally {
            snapshots.release(searcher);
        }
    }

    @Override
    public List<Suggestion> beginning(String typed, int limit) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return Suggestions.beginning(searcher.getIndexReader(), typed, limit);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new IndexFailureException(e);
        }
    }

    @Override
    public Optional<IndexPosition> position() {
        return contents.position();
    }

    @Override
    public void apply(List<ArticleChange> changes) {
        with(searcher -> contents.apply(changes, searcher));
    }

    @Override
    public void forget(List<ArticleId> articles) {
        with(searcher -> contents.forget(articles));
    }

    @Override
    public void show() {
        with(
                searcher -> {
                    searchers.maybeRefreshBlocking();
                    contents.shown();
                    snapshots.prune();
                });
    }

    @Override
    public void keep(IndexPosition position) {
        with(searcher -> contents.keep(position));
    }

    @Override
    public void clear() {
        with(
                searcher -> {
                    contents.clear();
                    searchers.maybeRefreshBlocking();
                    contents.shown();
                });
    }

    /** Something that is done while a state of the index is held. */
    @FunctionalInterface
    private interface Step {
        void take(IndexSearcher searcher) throws IOException;
    }

    private void with(Step step) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                step.take(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new IndexFailureException(e);
        }
    }

    @Override
    public void close() {
        try {
            snapshots.close();
            searchers.close();
            contents.writer().rollback();
            directory.close();
        } catch (IOException e) {
            throw new IndexFailureException(e);
        }
    }
}
