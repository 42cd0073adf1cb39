package org.banmian.store.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong with a request, as RFC 9457 says it.
 *
 * @param type names the kind of problem; {@code about:blank} where the status says it all
 * @param title the status in words
 * @param status the status
 * @param detail what to change, in a sentence
 * @param members what a program can act on, such as {@code field} or {@code revision}
 */
@JsonPropertyOrder({"type", "title", "status", "detail"})
@Schema(name = "Problem", description = "RFC 9457 problem document; it may have further members")
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonIgnore @Schema(hidden = true) Map<String, Object> members) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String KINDS = "urn:banmian:problem:";

    /** A problem of a kind of its own. */
    static Problem of(
            Response.StatusType status, String kind, String detail, Map<String, Object> members) {
        return new Problem(
                KINDS + kind, status.getReasonPhrase(), status.getStatusCode(), detail, members);
    }

    /** A problem that its status describes. */
    static Problem of(Response.StatusType status, String detail) {
        return new Problem(
                "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, Map.of());
    }

    /** The kind that it is of; not of a problem that its status describes. */
    String kind() {
        return type.substring(KINDS.length());
    }

    /** The members beside the four that every problem has. */
    @JsonAnyGetter
    Map<String, Object> further() {
        return members;
    }

    /** As an answer. */
    Response response() {
        return response(null);
    }

    /** As an answer, with when to come back. */
    Response response(@Nullable Duration retryAfter) {
        Response.ResponseBuilder response = Response.status(status).type(MEDIA_TYPE).entity(this);
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds());
        }
        return response.build();
    }
}
