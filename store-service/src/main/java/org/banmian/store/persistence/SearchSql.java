package org.banmian.store.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.store.search.ArticleQuery;

/**
 * A query as SQL with bound parameters. {@code strpos} knows no wildcards, so that a string means
 * itself and nothing in it needs escaping.
 */
final class SearchSql {

    private static final String ITEMS =
            """
            select a.publication, cast(a.date as text), a.page, a.n, a.revision, a.headline,
                a.byline, a.length, a.text,
                (select array_agg(m.name order by m.first, m.name) from mentions m
                    where m.publication = a.publication and m.date = a.date and m.page = a.page
                        and m.n = a.n and m.kind = 'person'),
                (select array_agg(m.name order by m.first, m.name) from mentions m
                    where m.publication = a.publication and m.date = a.date and m.page = a.page
                        and m.n = a.n and m.kind = 'place')
            from articles a
            """;

    private static final String ORDER =
            " order by a.date desc, a.publication, a.section, a.sheet, a.n limit :limit";

    private static final String AFTER =
            """
             and a.date <= :afterDate and (a.date < :afterDate
                or (a.publication, a.section, a.sheet, a.n)
                    > (:afterPublication, :afterSection, :afterSheet, :afterNumber))
            """;

    private final StringBuilder where = new StringBuilder(" where not a.withdrawn");
    private final Map<String, Object> parameters = new HashMap<>();

    SearchSql(ArticleQuery query) {
        if (query.publication() != null) {
            where.append(" and a.publication = :publication");
            parameters.put("publication", query.publication());
        }
        if (query.date() != null) {
            where.append(" and a.date = :date");
            parameters.put("date", query.date());
        }
        if (query.text() != null) {
            where.append(" and strpos(a.text, :string) > 0");
            parameters.put("string", query.text());
        }
    }

    /** How many articles are asked for in all. */
    Query total(EntityManager entities) {
        return bound(entities.createNativeQuery("select count(*) from articles a" + where));
    }

    /** Those of one page of answers, and one more if there is a next page. */
    Query items(EntityManager entities, ArticleQuery query) {
        ArticleId after = query.after();
        if (after == null) {
            return bound(entities.createNativeQuery(ITEMS + where + ORDER))
                    .setParameter("limit", query.limit() + 1);
        }
        PageKey page = after.page();
        return bound(entities.createNativeQuery(ITEMS + where + AFTER + ORDER))
                .setParameter("limit", query.limit() + 1)
                .setParameter("afterDate", page.date())
                .setParameter("afterPublication", page.publication())
                .setParameter("afterSection", page.page().replaceAll("[0-9]+$", ""))
                .setParameter("afterSheet", Integer.parseInt(page.page().replaceAll("^[A-Z]+", "")))
                .setParameter("afterNumber", after.number());
    }

    private Query bound(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
