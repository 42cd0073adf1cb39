package org.banmian.store.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.issue.IssueReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Issues. */
@Path("/v1/issues")
@Tag(name = "Publications and issues")
@Blocking
public class IssueResource {

    private final IssueReader issues;

    IssueResource(IssueReader issues) {
        this.issues = issues;
    }

    /** An issue, page by page. */
    @GET
    @Path("{publication}/{date}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getIssue",
            summary = "An issue: its pages in reading order, and those that are missing",
            description =
                    "A page is missing when nothing is known of it and a page of the same letters"
                            + " with a higher number stands. Without any page the list is empty.")
    @APIResponseSchema(value = IssueAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "400", description = "The publication or the date is none")
    @APIResponse(responseCode = "404", description = "Nothing is known of this publication")
    @APIResponse(responseCode = "503", description = "The archive cannot be read now")
    public IssueAnswer get(
            @Parameter(example = "llrb") @PathParam("publication") String publication,
            @Parameter(example = "2022-12-02") @PathParam("date") String date) {
        PageKey.checkPublication(publication);
        return issues.issue(publication, PageKey.dateOf(date))
                .map(IssueAnswer::of)
                .orElseThrow(() -> UnknownException.publication(publication));
    }
}
