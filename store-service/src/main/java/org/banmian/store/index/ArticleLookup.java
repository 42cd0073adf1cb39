package org.banmian.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.Order;

/** Looks for the ids of articles. */
final class ArticleLookup {

    private final IndexSearcher searcher;

    ArticleLookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The first that a query finds, by date. */
    List<ArticleId> of(Query query, Order order, int limit) throws IOException {
        ScoreDoc[] hits =
                searcher.search(
                                query,
                                new TopFieldCollectorManager(PrintOrder.of(order), limit, null, 1))
                        .scoreDocs;
        StoredFields stored = searcher.storedFields();
        List<ArticleId> articles = new ArrayList<>();
        for (ScoreDoc hit : hits) {
            articles.add(ArticleId.parse(stored.document(hit.doc, Set.of(Names.ID)).get(Names.ID)));
        }
        return articles;
    }
}
