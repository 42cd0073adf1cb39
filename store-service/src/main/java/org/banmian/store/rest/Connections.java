package org.banmian.store.rest;

import io.netty.channel.ChannelPipeline;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Puts {@link UntakenAnswers} into every connection with its first request; there is no other way
 * to its channel.
 */
@ApplicationScoped
class Connections {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final String SERVER = "handler";
    private static final String NAME = "untaken-answers";

    void register(@Observes Filters filters) {
        filters.register(Connections::limit, BEFORE_EVERYTHING);
    }

    private static void limit(RoutingContext routing) {
        if (routing.request().connection() instanceof ConnectionBase connection) {
            ChannelPipeline pipeline = connection.channel().pipeline();
            // Of a connection that was closed nothing is left but requests that came before.
            if (pipeline.get(SERVER) != null && pipeline.get(NAME) == null) {
                pipeline.addBefore(SERVER, NAME, new UntakenAnswers());
            }
        }
        routing.next();
    }
}
