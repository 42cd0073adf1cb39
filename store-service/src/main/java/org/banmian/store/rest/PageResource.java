package org.banmian.store.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.ArchiveReader;
import org.banmian.store.archive.ArchivedPage;
import org.banmian.store.archive.PageReading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pages. */
@Path("/v1/pages")
@Tag(name = "Pages")
@Blocking
public class PageResource {

    private final ArchiveReader archive;

    PageResource(ArchiveReader archive) {
        this.archive = archive;
    }

    /** A page as it stands. */
    @GET
    @Path("{publication}/{date}/{page}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPage",
            summary = "A page: its articles, furniture, ledger and quality")
    @APIResponseSchema(value = PageAnswer.class, responseCode = "200")
    @APIResponse(
            responseCode = "400",
            description = "The key is none; the member field says which part",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", description = "Nothing is known of this page")
    @APIResponse(responseCode = "410", description = "The page was withdrawn")
    @APIResponse(responseCode = "503", description = "The archive cannot be read now")
    public PageAnswer get(
            @Parameter(example = "llrb") @PathParam("publication") String publication,
            @Parameter(example = "2022-12-02") @PathParam("date") String date,
            @Parameter(example = "3") @PathParam("page") String page) {
        PageKey key = PageKey.of(publication, date, page);
        ArchivedPage archived =
                archive.page(key)
                        .orElseThrow(() -> new UnknownException("Nothing is known of " + key));
        PageReading reading = archived.reading();
        if (reading == null) {
            throw new GoneException(key, archived.revision());
        }
        return PageAnswer.of(archived, reading);
    }
}
