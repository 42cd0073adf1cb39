package org.banmian.store.rest;

import jakarta.ws.rs.QueryParam;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.entity.EntityKind;
import org.banmian.store.search.entity.NameOrder;
import org.banmian.store.search.entity.NameQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A question for names as an address asks it. */
public class NameQuestion extends EntityScope {

    private static final int DEFAULT_LIMIT = 100;

    @Parameter(
            description =
                    "What the names begin with, as written in articles; traditional characters will"
                            + " do. For pinyin there are suggestions",
            example = "石")
    @QueryParam("prefix")
    @Nullable String prefix;

    @Parameter(
            description = "articles (those that most articles name first) or name",
            schema = @Schema(enumeration = {"articles", "name"}),
            example = "articles")
    @QueryParam("sort")
    @Nullable String sort;

    @Parameter(
            description = "How many names, 1 to " + NameQuery.MAX_LIMIT + "; 100 if not given",
            example = "100")
    @QueryParam("limit")
    @Nullable String limit;

    @Parameter(description = "What the answer before gave as next")
    @QueryParam("cursor")
    @Nullable String cursor;

    /**
     * The query.
     *
     * @throws InvalidQueryException naming the parameter that is wrong
     */
    NameQuery query(EntityKind kind) {
        return new NameQuery(
                kind,
                prefix,
                filters(),
                sort == null
                        ? NameOrder.ARTICLES
                        : Question.named("sort", sort, NameOrder.values(), NameOrder::id),
                limit == null ? DEFAULT_LIMIT : Numbers.read("limit", limit),
                cursor == null ? null : NameCursor.read(cursor));
    }
}
