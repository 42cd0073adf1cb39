package org.banmian.ingest.rest;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Where the bodies of issues wait: each in a file without a name, which is gone when it is closed,
 * or when the process ends in whatever way.
 */
@ApplicationScoped
class IssueBodies {

    private final Vertx vertx;
    private final ManagedExecutor executor;
    private final BodySpool.Limits limits;

    IssueBodies(Vertx vertx, ManagedExecutor executor, IssueConfig config) {
        this.vertx = vertx;
        this.executor = executor;
        this.limits =
                new BodySpool.Limits(
                        config.maxBytes().asLongValue(),
                        config.patience().toSeconds(),
                        config.leastRate().asLongValue());
    }

    /**
     * Opens a file for a body.
     *
     * @throws NoRoomException if it cannot be made
     */
    FileChannel open() {
        try {
            return SpoolFile.open();
        } catch (IOException e) {
            throw new NoRoomException(e);
        }
    }

    /** Receives the body of a request into a file, as {@link BodySpool} does. */
    CompletionStage<Long> receive(HttpServerRequest request, FileChannel file) {
        return BodySpool.read(vertx, request, file, executor, limits);
    }
}
