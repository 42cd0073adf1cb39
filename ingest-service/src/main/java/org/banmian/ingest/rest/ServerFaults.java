package org.banmian.ingest.rest;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers with a problem document where a request fails before it reaches a resource, such as one
 * with a malformed path; the server's own answer has no body, or HTML.
 */
@ApplicationScoped
class ServerFaults {

    void register(@Observes Router router) {
        router.route()
                .order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT)
                .failureHandler(ServerFaults::answer);
    }

    private static void answer(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (status >= 500) {
            Log.error("a request failed before it reached a resource", context.failure());
        }
        UnreadBody.watch(context);
        Problem.of(status, Problems.detail(status)).answer(context.response());
    }
}
