package org.banmian.store.rest;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import org.banmian.access.Scope;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.ArticleQuery.Counts;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Interval;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.Order;
import org.banmian.store.search.query.ParsedQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A question for articles as an address asks it. */
public class ArticleQuestion extends Question {

    private static final int DEFAULT_LIMIT = 20;
    private static final int DEFAULT_VALUES = 10;

    @Parameter(
            description = "newest (issue first), oldest, or relevance (best first)",
            schema = @Schema(enumeration = {"newest", "oldest", "relevance"}),
            example = "newest")
    @QueryParam("sort")
    @Nullable String sort;

    @Parameter(
            description = "How many articles, 0 to " + ArticleQuery.MAX_LIMIT + "; 20 if not given",
            example = "20")
    @QueryParam("limit")
    @Nullable String limit;

    @Parameter(description = "What the answer before gave as next")
    @QueryParam("cursor")
    @Nullable String cursor;

    @Parameter(
            description =
                    "By what to count all that is found, parted by commas: publication, page,"
                            + " genre, person, place, organisation, journalist, photographer",
            example = "publication,person")
    @QueryParam("facets")
    @Nullable String facets;

    @Parameter(
            description = "How many values of each facet, the most frequent first; 10 if not given",
            example = "10")
    @QueryParam("values")
    @Nullable String values;

    @Parameter(
            description = "By what time to count all that is found",
            schema = @Schema(enumeration = {"day", "month", "year"}),
            example = "month")
    @QueryParam("histogram")
    @Nullable String histogram;

    /**
     * The query.
     *
     * @param parsed what {@link #parsed} gave
     * @param scope of whoever asks, who was let at the publications that are named
     * @throws InvalidQueryException naming the parameter that is wrong
     */
    ArticleQuery query(@Nullable ParsedQuestion parsed, Scope scope) {
        return new ArticleQuery(
                parsed == null ? null : parsed.expression(),
                scope.all() ? filters() : filters().within(scope.publications()),
                sort == null ? Order.NEWEST : named("sort", sort, Order.values(), Order::id),
                limit == null ? DEFAULT_LIMIT : Numbers.readFromZero("limit", limit),
                cursor == null ? null : Cursor.read(cursor),
                counts());
    }

    private Counts counts() {
        Set<Facet> counted = EnumSet.noneOf(Facet.class);
        if (facets != null) {
            for (String facet : facets.split(",", -1)) {
                counted.add(named("facets", facet.strip(), Facet.values(), Facet::id));
            }
        }
        return new Counts(
                counted,
                values == null ? DEFAULT_VALUES : Numbers.read("values", values),
                histogram == null
                        ? null
                        : named("histogram", histogram, Interval.values(), Interval::id));
    }
}
