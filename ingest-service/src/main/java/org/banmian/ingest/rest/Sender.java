package org.banmian.ingest.rest;

import io.vertx.core.http.HttpServerRequest;

/**
 * Whoever sent a request.
 *
 * @param request that was sent
 * @param id of their key, or {@code anonymous}
 */
record Sender(HttpServerRequest request, String id) {

    /** Whether nobody is left to read the answer. */
    boolean isGone() {
        return request.response().closed();
    }
}
