package org.banmian.ingest.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Runs what is to be done again and again, off the event loop. */
@ApplicationScoped
class Schedule {

    private final Vertx vertx;
    private final ManagedExecutor executor;
    private final List<Long> timers = new CopyOnWriteArrayList<>();

    Schedule(Vertx vertx, ManagedExecutor executor) {
        this.vertx = vertx;
        this.executor = executor;
    }

    void every(Duration pause, Runnable task) {
        timers.add(vertx.setPeriodic(pause.toMillis(), id -> executor.execute(task)));
    }

    void stop(@Observes ShutdownEvent stopping) {
        timers.forEach(vertx::cancelTimer);
    }
}
