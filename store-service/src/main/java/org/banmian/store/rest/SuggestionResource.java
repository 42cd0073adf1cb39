package org.banmian.store.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.banmian.contract.page.WellFormed;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.NameSuggestions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Names while they are typed. */
@Path("/v1/suggestions")
@Tag(name = "Suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class SuggestionResource {

    private static final int MAX_TYPED = 50;

    private final NameSuggestions names;

    SuggestionResource(NameSuggestions names) {
        this.names = names;
    }

    /** Names that begin as typed. */
    @GET
    @Operation(
            operationId = "suggest",
            summary = "Persons, places and organisations whose names begin as typed")
    @APIResponseSchema(value = SuggestionList.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; see field and limit")
    @APIResponse(responseCode = "503", description = "The archive cannot be searched now")
    public SuggestionList suggest(
            @Parameter(
                            description = "In Chinese, in pinyin without tones, or by initials",
                            example = "slx")
                    @QueryParam("q")
                    @Nullable String q,
            @Parameter(description = "1 to " + NameSuggestions.MAX_LIMIT)
                    @QueryParam("limit")
                    @DefaultValue("10")
                    String limit) {
        int most = Numbers.read("limit", limit);
        if (most > NameSuggestions.MAX_LIMIT) {
            throw new InvalidQueryException(
                    "limit",
                    NameSuggestions.MAX_LIMIT,
                    "limit must be 1 to " + NameSuggestions.MAX_LIMIT + ", not " + limit);
        }
        return new SuggestionList(names.beginning(typed(q), most));
    }

    private static String typed(@Nullable String q) {
        if (q == null || q.isBlank() || q.length() > MAX_TYPED) {
            throw new InvalidQueryException(
                    "q",
                    MAX_TYPED,
                    "q must have 1 to " + MAX_TYPED + " characters, not blanks only");
        }
        try {
            return WellFormed.text("q", q);
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException("q", null, "q can stand in no text", e);
        }
    }
}
