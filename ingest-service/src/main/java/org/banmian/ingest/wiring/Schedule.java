package org.banmian.ingest.wiring;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Runs what is to be done again and again, off the event loop. */
@ApplicationScoped
class Schedule {

    private final Vertx vertx;
    private final ManagedExecutor executor;

    Schedule(Vertx vertx, ManagedExecutor executor) {
        this.vertx = vertx;
        this.executor = executor;
    }

    void every(Duration pause, Runnable task) {
        vertx.setPeriodic(pause.toMillis(), id -> executor.execute(task));
    }
}
