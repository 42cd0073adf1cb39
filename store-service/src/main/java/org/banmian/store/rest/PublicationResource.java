package org.banmian.store.rest;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.banmian.access.Scope;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.issue.CalendarDays;
import org.banmian.store.archive.issue.IssueReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Publications, and when they appeared. */
@Path("/v1/publications")
@Tag(name = "Publications and issues")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class PublicationResource {

    private final IssueReader issues;

    PublicationResource(IssueReader issues) {
        this.issues = issues;
    }

    /** All publications. */
    @GET
    @ForAnyKey
    @Operation(operationId = "getPublications", summary = "All publications that were described")
    @APIResponseSchema(value = PublicationList.class, responseCode = "200")
    @APIResponse(responseCode = "503", description = "The archive cannot be read now")
    public PublicationList all(@Context RoutingContext routing) {
        Scope scope = AccessFilter.caller(routing).scope();
        return PublicationList.of(
                issues.publications().stream().filter(each -> scope.covers(each.code())).toList());
    }

    /** A publication. */
    @GET
    @Path("{publication}")
    @Operation(operationId = "getPublication", summary = "A publication as it was last described")
    @APIResponseSchema(value = PublicationAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "The code is none")
    @APIResponse(responseCode = "404", description = "This publication was not described")
    @APIResponse(responseCode = "503", description = "The archive cannot be read now")
    public PublicationAnswer get(
            @Parameter(example = "llrb") @PathParam("publication") String code) {
        PageKey.checkPublication(code);
        return issues.publication(code)
                .map(PublicationAnswer::of)
                .orElseThrow(() -> UnknownException.publication(code));
    }

    /** When it appeared, and what seems to be missing. */
    @GET
    @Path("{publication}/calendar")
    @Operation(
            operationId = "getCalendar",
            summary = "When a publication appeared, and which pages and dates seem to be missing",
            description =
                    "A date is reported as missing when no page of it is known, and the publication"
                            + " appeared on more than half of the same weekdays in the four weeks"
                            + " before and the four weeks after, as far as these lie between its"
                            + " first and its last issue; at least three must. A holiday looks the"
                            + " same: the answer says on how many of how many it appeared. A date"
                            + " whose pages were all withdrawn is a day that says so, and counts"
                            + " neither way. A page is missing when nothing is known of it and a"
                            + " page of the same letters with a higher number stands.")
    @APIResponseSchema(value = CalendarAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "A parameter is wrong; see field and limit")
    @APIResponse(responseCode = "404", description = "Nothing is known of this publication")
    @APIResponse(responseCode = "503", description = "The archive cannot be read now")
    public CalendarAnswer calendar(
            @Parameter(example = "llrb") @PathParam("publication") String code,
            @Parameter(
                            description =
                                    "The first day; without it, that of the "
                                            + CalendarDays.YEAR
                                            + " days up to the last",
                            example = "2022-12-01")
                    @QueryParam("from")
                    @Nullable String from,
            @Parameter(
                            description =
                                    "The last day, at most "
                                            + CalendarDays.MAX_DAYS
                                            + " in all; without it, that of "
                                            + CalendarDays.YEAR
                                            + " days from the first, or without either the date of"
                                            + " the last issue",
                            example = "2022-12-31")
                    @QueryParam("to")
                    @Nullable String to) {
        PageKey.checkPublication(code);
        return issues.calendar(code, Dates.between(from, to).orElse(null))
                .map(calendar -> CalendarAnswer.of(code, calendar))
                .orElseThrow(() -> UnknownException.publication(code));
    }
}
