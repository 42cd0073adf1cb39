package org.banmian.store.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.ArticleQuery.Counts;
import org.banmian.store.search.Filters;
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
        this.searcher = TimedSearcher.of(state, limit);
        this.query = query;
        this.matching = matching(query.text(), query.filters(), searcher.getIndexReader());
    }

    /** Finds the articles that hold what they should and are what they should be. */
    static Query matching(@Nullable Expression text, Filters asked, IndexReader reader)
            throws IOException {
        Query matches = text == null ? Queries.standing() : Queries.matching(text);
        List<Query> filters = new FilterQueries(reader).of(asked);
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
        Hits hits = hits();
        checkTime();
        boolean more = hits.top.scoreDocs.length > query.limit();
        List<FoundArticle> items = read(hits.top);
        return new FoundArticles(
                hits.total,
                items,
                more && !items.isEmpty() ? next(items, hits.top, state) : null,
                hits.counting.facets(),
                hits.counting.histogram(),
                hits.total == 0 ? near() : List.of());
    }

    /** How many there are, the first of them, and what was counted. */
    private record Hits(long total, TopDocs top, Counting counting) {}

    /** The name of the state of the index that is searched. */
    @FunctionalInterface
    interface SnapshotName {

        /** Keeps the state and names it. */
        String get() throws IOException;
    }

    /**
     * Where the index knows how many there are without looking at each, only the first are looked
     * for; else all is done in one pass.
     */
    private Hits hits() throws IOException {
        Query ranked = ranked();
        if (!query.counts().isNone()) {
            Object[] both =
                    searcher.search(
                            ranked,
                            new MultiCollectorManager(
                                    first(Integer.MAX_VALUE), Counting.by(query.counts())));
            Counting counting = (Counting) both[1];
            return new Hits(counting.total(), (TopDocs) both[0], counting);
        }
        long known = known();
        TopDocs top = searcher.search(ranked, first(known < 0 ? Integer.MAX_VALUE : 1));
        return new Hits(known < 0 ? top.totalHits.value : known, top, new Counting(Counts.NONE));
    }

    /** How many there are, if that is written in the index; -1 if it is not. */
    private long known() throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(matching), ScoreMode.COMPLETE_NO_SCORES, 1f);
        long known = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int inLeaf = weight.count(leaf);
            if (inLeaf < 0) {
                return -1;
            }
            known += inLeaf;
        }
        return known;
    }

    private Query ranked() {
        Expression text = query.text();
        return query.order() == Order.RELEVANCE && text != null
                ? Queries.ranked(matching, text)
                : matching;
    }

    /**
     * The first of what is found, one more than an answer holds.
     *
     * @param exactly up to how many are counted before those that come too late are passed over
     */
    private CollectorManager<?, ? extends TopDocs> first(int exactly) {
        int hits = query.limit() + 1;
        Resumption after = query.after();
        if (query.order() == Order.RELEVANCE) {
            ScoreDoc last =
                    after instanceof AfterHit hit ? new ScoreDoc(hit.hit(), hit.score()) : null;
            return new TopScoreDocCollectorManager(hits, last, exactly);
        }
        FieldDoc last =
                after instanceof AfterArticle article
                        ? PrintOrder.position(article.article(), searcher.getIndexReader().maxDoc())
                        : null;
        return new TopFieldCollectorManager(PrintOrder.of(query.order()), hits, last, exactly);
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
