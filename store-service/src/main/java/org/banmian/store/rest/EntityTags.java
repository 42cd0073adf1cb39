package org.banmian.store.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every answer a tag that says what is in it, and answers 304 where the reader has it
 * already.
 *
 * <p>The tag is the digest of the answer as it is written. Revisions would be cheaper and would not
 * do: the reading of an article changes under the same revision, an issue with any of its pages,
 * and every answer with a release that adds a field. The tag is weak because the same answer may go
 * out compressed or not.
 *
 * <p>Answers leave here as bytes, which are handed to the connection whole; a stream would hold its
 * thread for as long as a reader takes.
 */
class EntityTags {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String VARY =
            HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT_ENCODING;
    private static final int DIGEST_BYTES = 18;

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        Object answer = response.getEntity();
        if (!READING.contains(request.getMethod())
                || response.getStatus() != Status.OK.getStatusCode()
                || answer == null
                || !MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        byte[] bytes = json.writeValueAsBytes(answer);
        EntityTag tag = new EntityTag(digest(bytes), true);
        response.setEntity(bytes);
        Response.ResponseBuilder unmet = request.getRequest().evaluatePreconditions(tag);
        if (unmet != null) {
            response.setStatus(unmet.build().getStatus());
            response.setEntity(null);
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, VARY);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
