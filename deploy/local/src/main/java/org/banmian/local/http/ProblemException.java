package org.banmian.local.http;

import com.fasterxml.jackson.databind.JsonNode;

/** A service refused a request; the message is what its problem document (RFC 9457) says. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;

    ProblemException(int status, JsonNode document) {
        super(message(status, document));
        this.status = status;
        this.type = document.path("type").asText("");
    }

    private static String message(int status, JsonNode document) {
        String title = document.path("title").asText("");
        String detail = document.path("detail").asText("");
        String said = title.isEmpty() || detail.isEmpty() ? title + detail : title + ": " + detail;
        return status + (said.isEmpty() ? "" : " " + said);
    }

    /** The type of the problem, a URI; empty if the service gave none. */
    public String type() {
        return type;
    }

    /** The HTTP status, 400 or above. */
    public int status() {
        return status;
    }
}
