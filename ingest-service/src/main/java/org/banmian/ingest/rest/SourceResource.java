package org.banmian.ingest.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.blob.KeptSource;
import org.banmian.ingest.blob.Sources;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What pages were received in, byte for byte. By page and not by digest alone, so that a key opens
 * the sources of its own publications only.
 */
@Path("/v1/pages/{publication}/{date}/{page}/source")
@Blocking
public class SourceResource {

    private final Sources sources;

    SourceResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    public Response download(
            @RestPath String publication,
            @RestPath String date,
            @RestPath String page,
            @RestQuery @Nullable String digest,
            @Context Request request) {
        PageKey key = PageKey.of(publication, date, page);
        KeptSource source = sources.find(key, digest).orElseThrow(SourceResource::unknown);
        EntityTag tag = new EntityTag(source.digest());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        InputStream bytes = sources.read(key, source).orElseThrow(SourceResource::unknown);
        return Response.ok(bytes, MediaType.valueOf(source.mediaType()))
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, source.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(key))
                // Nothing that was sent is ever to run in a reader's browser.
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String attachment(PageKey page) {
        String name = page.publication() + "_" + page.date() + "_" + page.page();
        return "attachment; filename=\"" + name + "\"";
    }

    private static RequestRefusedException unknown() {
        return new RequestRefusedException(
                Problem.of(
                        404,
                        "source-unknown",
                        "No such source of this page is kept here; without digest it is the one"
                                + " received last.",
                        Map.of("field", "digest")));
    }
}
