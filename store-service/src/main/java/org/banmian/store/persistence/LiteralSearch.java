package org.banmian.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.ArticleSearch;
import org.banmian.store.search.FoundArticle;
import org.banmian.store.search.FoundArticles;
import org.banmian.store.search.SearchTookTooLongException;
import org.banmian.store.search.Snippet;
import org.jspecify.annotations.Nullable;

/** Finds a string in the text of articles by looking at each that the other filters leave. */
@ApplicationScoped
class LiteralSearch implements ArticleSearch {

    private final Snapshot snapshot;
    private final EntityManager entities;

    LiteralSearch(Snapshot snapshot, EntityManager entities) {
        this.snapshot = snapshot;
        this.entities = entities;
    }

    @Override
    public FoundArticles find(ArticleQuery query) {
        try {
            return snapshot.read(() -> search(query));
        } catch (ArchiveUnavailableException e) {
            if (e.getCause() instanceof SQLException sql
                    && Snapshot.CANCELLED.equals(sql.getSQLState())) {
                throw new SearchTookTooLongException(e);
            }
            throw e;
        }
    }

    private FoundArticles search(ArticleQuery query) {
        SearchSql sql = new SearchSql(query);
        long total = ((Number) sql.total(entities).getSingleResult()).longValue();
        List<?> rows = sql.items(entities, query).getResultList();
        List<FoundArticle> items =
                rows.stream()
                        .limit(query.limit())
                        .map(row -> found((Object[]) row, query.text()))
                        .toList();
        boolean more = rows.size() > query.limit();
        return new FoundArticles(total, items, more ? items.get(items.size() - 1).id() : null);
    }

    private static FoundArticle found(Object[] row, @Nullable String string) {
        PageKey page =
                new PageKey((String) row[0], PageKey.dateOf((String) row[1]), (String) row[2]);
        return new FoundArticle(
                new ArticleId(page, (Integer) row[3]),
                (Integer) row[4],
                (String) row[5],
                (String) row[6],
                (Integer) row[7],
                names(row[9]),
                names(row[10]),
                Snippet.of((String) row[8], string));
    }

    private static List<String> names(@Nullable Object array) {
        return array == null ? List.of() : List.of((String[]) array);
    }
}
