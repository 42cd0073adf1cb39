package org.banmian.store.search.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.ArticleQuery.Counts;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Filters;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.Order;
import org.banmian.store.search.Resumption;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what to tell about.
 *
 * @param kind of what
 * @param name its name, or the division code of a place
 * @param filters which articles to look at; they ask for nothing of this kind
 * @param companions how many companions of each kind at most, 0 to {@link #MAX_COMPANIONS}
 * @param limit how many of its articles at most, 0 to {@link ArticleQuery#MAX_LIMIT}
 * @param after where its articles go on; {@code null} for the newest
 */
public record ProfileQuery(
        EntityKind kind,
        String name,
        Filters filters,
        int companions,
        int limit,
        @Nullable Resumption after) {

    /** How many companions of each kind are told at most. */
    public static final int MAX_COMPANIONS = 50;

    /**
     * Checks how many.
     *
     * @throws InvalidQueryException naming the part
     */
    public ProfileQuery {
        if (companions < 0 || companions > MAX_COMPANIONS) {
            throw new InvalidQueryException(
                    "companions",
                    MAX_COMPANIONS,
                    "companions must be 0 to " + MAX_COMPANIONS + ", not " + companions);
        }
    }

    /**
     * The query for its articles.
     *
     * @param counts what is to be counted beside them
     * @throws InvalidQueryException if the name or another part is none
     */
    public ArticleQuery articles(Counts counts) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        values.putAll(filters.values());
        values.put(kind.facet(), Set.of(name));
        Filters all = new Filters(values, filters.from(), filters.to());
        return new ArticleQuery(null, all, Order.NEWEST, limit, after, counts);
    }
}
