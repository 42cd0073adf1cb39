package org.banmian.store.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.banmian.store.archive.ArchiveReader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What operators ask. */
@Path("/v1/status")
@Tag(name = "Status")
@Blocking
public class StatusResource {

    private final ArchiveReader archive;

    StatusResource(ArchiveReader archive) {
        this.archive = archive;
    }

    /** How much the archive holds. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getStatus", summary = "How much the archive holds")
    public StatusAnswer get() {
        return StatusAnswer.of(archive.counts());
    }
}
