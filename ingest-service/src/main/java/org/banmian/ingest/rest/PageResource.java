package org.banmian.ingest.rest;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.banmian.access.Caller;
import org.banmian.access.Gatekeeper;
import org.banmian.access.Right;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.format.PageReader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Pages, by their key. */
@Path("/v1/pages/{publication}/{date}/{page}")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class PageResource {

    /** What may be asked of a page here; the framework does not say it with a 405. */
    static final String METHODS = "DELETE, OPTIONS, PUT";

    private final PageFormats formats;
    private final Uploads uploads;
    private final Gatekeeper gatekeeper;

    PageResource(PageFormats formats, Uploads uploads, Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
        this.formats = formats;
        this.uploads = uploads;
    }

    @PUT
    @ResponseStatus(202)
    public CompletionStage<AcceptedPage> push(
            @RestPath String publication,
            @RestPath String date,
            @RestPath String page,
            @Context RoutingContext routing) {
        PageKey key = PageKey.of(publication, date, page);
        UploadHeaders headers = UploadHeaders.of(routing.request().headers());
        PageReader reader = formats.reader(headers.mediaType(), headers.parameters());
        return uploads.accept(key, reader, headers.length(), routing);
    }

    @DELETE
    @ResponseStatus(202)
    public CompletionStage<WithdrawnPage> withdraw(
            @RestPath String publication,
            @RestPath String date,
            @RestPath String page,
            @RestQuery @Nullable String reason,
            @RestQuery @Nullable String takedown,
            @Context RoutingContext routing) {
        PageKey key = PageKey.of(publication, date, page);
        Caller caller = AccessFilter.caller(routing);
        if (!isTakedown(takedown)) {
            return uploads.withdraw(key, caller, reason);
        }
        gatekeeper.require(caller, Right.TAKEDOWN, key.toString());
        return uploads.takeDown(key, caller, reason);
    }

    // Strictly: who means to have a page forgotten is not to be told that it was withdrawn.
    private static boolean isTakedown(@Nullable String takedown) {
        if (takedown == null || takedown.equals("false")) {
            return false;
        }
        if (takedown.equals("true")) {
            return true;
        }
        throw new RequestRefusedException(
                Problem.of(
                        400,
                        "parameter-refused",
                        "Say takedown=true or takedown=false.",
                        Map.of("field", "takedown")));
    }
}
