package org.banmian.ingest.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies announced as larger than anything this service takes, in the words of a problem
 * document; the server's own answer, one step later, has none.
 */
@ApplicationScoped
class OversizedBody {

    private static final int BEFORE_THE_SERVERS_OWN_LIMIT = 500;

    private final long limit;

    OversizedBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuse, BEFORE_THE_SERVERS_OWN_LIMIT);
    }

    private void refuse(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit) {
            context.next();
            return;
        }
        Problem.of(
                        413,
                        "page-too-large",
                        "The body has more than the " + limit + " bytes a request may have.",
                        Map.of("field", "body", "limit", limit, "unit", "bytes"))
                .answer(context.response());
    }
}
