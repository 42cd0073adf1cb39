package org.banmian.ingest.rest;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, as RFC 9457 has it.
 *
 * @param status of the answer
 * @param type the last part of the problem type, such as {@code page-blank}; none if the status
 *     says it all
 * @param detail what to change, in a sentence
 * @param members what a program can act on, such as {@code field}, {@code offset}, {@code limit}
 * @param retryAfter when to come back, if that helps
 */
record Problem(
        int status,
        @Nullable String type,
        String detail,
        Map<String, Object> members,
        @Nullable Duration retryAfter) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** A problem that coming back later does not solve. */
    static Problem of(int status, String type, String detail, Map<String, Object> members) {
        return new Problem(status, type, detail, members, null);
    }

    /** A problem that coming back later may solve. */
    static Problem passing(String type, String detail, Duration retryAfter) {
        return new Problem(503, type, detail, Map.of(), retryAfter);
    }

    /** A problem that its status describes. */
    static Problem of(int status, String detail) {
        return new Problem(status, null, detail, Map.of(), null);
    }

    /** As JSON. */
    String json() {
        return document().encode();
    }

    /** What the document has in it. */
    JsonObject document() {
        JsonObject json =
                new JsonObject()
                        .put("type", type == null ? "about:blank" : "urn:banmian:problem:" + type)
                        .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                        .put("status", status)
                        .put("detail", detail);
        new TreeMap<>(members).forEach(json::put);
        return json;
    }

    /** As an answer to a request that never came to a resource. */
    void answer(HttpServerResponse response) {
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE).end(json());
    }

    /** As an answer. */
    Response.ResponseBuilder response() {
        Response.ResponseBuilder response = Response.status(status).type(MEDIA_TYPE).entity(json());
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds());
        }
        return response;
    }
}
