package org.banmian.store.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.FoundArticle;
import org.banmian.store.search.FoundArticles;
import org.banmian.store.search.Order;
import org.banmian.store.search.Resumption;
import org.banmian.store.search.Resumption.AfterArticle;
import org.banmian.store.search.Resumption.AfterHit;
import org.banmian.store.search.SearchTookTooLongException;
import org.banmian.store.search.query.Expression;
import org.banmian.store.search.query.Expression.Holds;
import org.jspecify.annotations.Nullable;

/** One search in one state of the index. */
final class LuceneSearch {

    /** How many strings of a question that found nothing are corrected. */
    private static final int MAX_CORRECTED = 4;

    private static final int MAX_CORRECTIONS = 5;

    private final IndexSearcher searcher;
    private final ArticleQuery query;
    private final Query matching;

    /**
     * Prepares a search.
     *
     * @param state of the index
     * @param query what is asked for
     * @param limit how long it may take
     */
    LuceneSearch(IndexSearcher state, ArticleQuery query, Duration limit) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        this.searcher = new IndexSearcher(state.getIndexReader());
        searcher.setTimeout(() -> System.nanoTime() - deadline > 0);
        this.query = query;
        this.matching = matching(query);
    }

    private Query matching(ArticleQuery asked) throws IOException {
        Expression text = asked.text();
        Query matches = text == null ? Queries.standing() : Queries.matching(text);
        List<Query> filters = new FilterQueries(searcher.getIndexReader()).of(asked.filters());
        if (filters.isEmpty()) {
            return matches;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(matches, Occur.MUST);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /**
     * Searches.
     *
     * @param state names the state of the index, asked for only when a list by relevance goes on
     * @throws SearchTookTooLongException if it was given up
     */
    FoundArticles find(SnapshotName state) throws IOException {
        Counting counting = count();
        long total = counting.total();
        TopDocs top = top();
        checkTime();
        boolean more = top.scoreDocs.length > query.limit();
        List<FoundArticle> items = read(top);
        return new FoundArticles(
                total,
                items,
                more && !items.isEmpty() ? next(items, top, state) : null,
                counting.facets(),
                counting.histogram(),
                total == 0 ? near() : List.of());
    }

    /** The name of the state of the index that is searched. */
    @FunctionalInterface
    interface SnapshotName {

        /** Keeps the state and names it. */
        String get() throws IOException;
    }

    private Counting count() throws IOException {
        boolean only = query.counts().facets().isEmpty() && query.counts().interval() == null;
        return only
                ? new Counting(query.counts(), searcher.count(matching))
                : searcher.search(matching, Counting.by(query.counts()));
    }

    /** Names that are nearly what was asked for, or are typed like it. */
    private List<String> near() throws IOException {
        Set<String> near = new LinkedHashSet<>();
        Expression text = query.text();
        if (text != null) {
            for (Holds holds : text.wanted().stream().limit(MAX_CORRECTED).toList()) {
                near.addAll(
                        Suggestions.near(
                                searcher.getIndexReader(), holds.string(), MAX_CORRECTIONS));
                Suggestions.beginning(searcher.getIndexReader(), holds.string(), MAX_CORRECTIONS)
                        .forEach(suggestion -> near.add(suggestion.name()));
            }
        }
        return near.stream().limit(MAX_CORRECTIONS).toList();
    }

    private TopDocs top() throws IOException {
        int hits = query.limit() + 1;
        Resumption after = query.after();
        if (query.order() == Order.RELEVANCE) {
            ScoreDoc last =
                    after instanceof AfterHit hit ? new ScoreDoc(hit.hit(), hit.score()) : null;
            Expression text = query.text();
            Query ranked = text == null ? matching : Queries.ranked(matching, text);
            return searcher.search(ranked, new TopScoreDocCollectorManager(hits, last, 1));
        }
        FieldDoc last =
                after instanceof AfterArticle article
                        ? PrintOrder.place(article.article(), searcher.getIndexReader().maxDoc())
                        : null;
        return searcher.search(
                matching,
                new TopFieldCollectorManager(PrintOrder.of(query.order()), hits, last, 1));
    }

    private List<FoundArticle> read(TopDocs top) throws IOException {
        Expression text = query.text();
        List<Holds> wanted = text == null ? List.of() : text.wanted();
        StoredFields stored = searcher.storedFields();
        List<FoundArticle> items = new ArrayList<>();
        for (int i = 0; i < Math.min(query.limit(), top.scoreDocs.length); i++) {
            items.add(StoredArticle.read(stored.document(top.scoreDocs[i].doc), wanted));
        }
        return items;
    }

    private Resumption next(List<FoundArticle> items, TopDocs top, SnapshotName state)
            throws IOException {
        if (query.order() == Order.RELEVANCE) {
            ScoreDoc last = top.scoreDocs[query.limit() - 1];
            return new AfterHit(state.get(), last.score, last.doc);
        }
        ArticleId last = items.get(items.size() - 1).id();
        return new AfterArticle(last);
    }

    private void checkTime() {
        if (searcher.timedOut()) {
            throw new SearchTookTooLongException();
        }
    }

    /** Which state of the index a query has to be answered from; {@code null} for the newest. */
    static @Nullable String stateOf(ArticleQuery query) {
        return query.after() instanceof AfterHit hit ? hit.snapshot() : null;
    }
}
