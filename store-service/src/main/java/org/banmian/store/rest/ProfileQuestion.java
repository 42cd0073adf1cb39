package org.banmian.store.rest;

import jakarta.ws.rs.QueryParam;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.entity.EntityKind;
import org.banmian.store.search.entity.ProfileQuery;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A question for somebody or something as an address asks it. */
public class ProfileQuestion extends EntityScope {

    private static final int DEFAULT_COMPANIONS = 10;
    private static final int DEFAULT_LIMIT = 20;

    @Parameter(
            description =
                    "How many companions of each kind, 0 to "
                            + ProfileQuery.MAX_COMPANIONS
                            + "; 10 if not given",
            example = "10")
    @QueryParam("companions")
    @Nullable String companions;

    @Parameter(
            description = "How many articles, 0 to " + ArticleQuery.MAX_LIMIT + "; 20 if not given",
            example = "20")
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
    ProfileQuery query(EntityKind kind, String name) {
        return new ProfileQuery(
                kind,
                name,
                filters(),
                companions == null
                        ? DEFAULT_COMPANIONS
                        : Numbers.readFromZero("companions", companions),
                limit == null ? DEFAULT_LIMIT : Numbers.readFromZero("limit", limit),
                cursor == null ? null : Cursor.read(cursor));
    }
}
