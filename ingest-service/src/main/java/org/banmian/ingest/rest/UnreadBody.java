package org.banmian.ingest.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Deals with bodies that were answered before they were read: says that the connection will close,
 * and closes it a little later. At once would be too early: a sender that is still sending would
 * see a reset instead of the answer. What arrives meanwhile is dropped, up to a limit.
 */
@ApplicationScoped
class UnreadBody {

    private static final int BEFORE_ANY_ROUTE = 1000;
    private static final long LINGER_MILLIS = 2000;
    private static final long LINGER_BYTES = 4 * 1024 * 1024;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    watch(context);
                    context.next();
                },
                BEFORE_ANY_ROUTE);
    }

    static void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (hasBody(request)) {
            context.addHeadersEndHandler(
                    headers -> {
                        if (!request.isEnded()) {
                            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                        }
                    });
            context.addEndHandler(
                    answered -> {
                        if (!request.isEnded()) {
                            linger(context);
                        }
                    });
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || (length != null && !length.equals("0"));
    }

    private static void linger(RoutingContext context) {
        HttpServerRequest request = context.request();
        AtomicLong dropped = new AtomicLong();
        request.exceptionHandler(broken -> {});
        request.endHandler(end -> {});
        request.handler(
                chunk -> {
                    if (dropped.addAndGet(chunk.length()) > LINGER_BYTES) {
                        request.connection().close();
                    }
                });
        request.resume();
        context.vertx().setTimer(LINGER_MILLIS, id -> request.connection().close());
    }
}
