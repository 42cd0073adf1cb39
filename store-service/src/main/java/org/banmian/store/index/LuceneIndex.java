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
import org.banmian.store.search.entity.EntitySearch;
import org.banmian.store.search.entity.FoundNames;
import org.banmian.store.search.entity.NameQuery;
import org.banmian.store.search.entity.Profile;
import org.banmian.store.search.entity.ProfileQuery;

/** The index in a folder of its own, which no other process opens. */
public final class LuceneIndex
        implements ArticleIndex, ArticleSearch, EntitySearch, NameSuggestions {

    private final Directory directory;
    private final IndexContents contents;
    private final SearcherManager searchers;
    private final Snapshots snapshots;
    private final Duration limit;

    /** Whether lists must not go on in the states of before. */
    private boolean listsEnd;

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
    public FoundNames names(NameQuery query) {
        return look(searcher -> new NameLookup(searcher, limit).names(query));
    }

    @Override
    public Optional<Profile> profile(ProfileQuery query) {
        return look(searcher -> new ProfileLookup(searcher, query, limit).profile());
    }

    /** A look at the newest state of the index. */
    @FunctionalInterface
    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    private <T> T look(Look<T> look) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new IndexFailureException(e);
        }
    }

    @Override
    public List<Suggestion> beginning(String typed, int limit) {
        return look(searcher -> Suggestions.beginning(searcher.getIndexReader(), typed, limit));
    }

    @Override
    public Optional<IndexPosition> position() {
        return contents.position();
    }

    @Override
    public void apply(List<ArticleChange> changes) {
        attempt(
                () -> {
                    IndexSearcher shown = searchers.acquire();
                    try {
                        contents.apply(changes, shown);
                    } finally {
                        searchers.release(shown);
                    }
                });
    }

    @Override
    public void forget(List<ArticleId> articles) {
        attempt(() -> contents.forget(articles));
        listsEnd = true;
    }

    @Override
    public void show() {
        attempt(this::refresh);
    }

    @Override
    public boolean keep(IndexPosition position) {
        try {
            boolean kept = contents.keep(position);
            // What is shown holds the files of before.
            refresh();
            return kept;
        } catch (IOException e) {
            throw new IndexFailureException(e);
        }
    }

    @Override
    public void clear() {
        listsEnd = true;
        attempt(
                () -> {
                    contents.clear();
                    refresh();
                });
    }

    private void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        contents.shown();
        if (listsEnd) {
            IndexSearcher newest = searchers.acquire();
            try {
                snapshots.endBefore(newest);
            } finally {
                searchers.release(newest);
            }
            listsEnd = false;
        }
        snapshots.prune();
    }

    /** Something that is done with the files. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private static void attempt(Step step) {
        try {
            step.take();
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
