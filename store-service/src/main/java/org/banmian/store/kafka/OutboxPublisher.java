package org.banmian.store.kafka;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.banmian.store.archive.Outbox;
import org.jspecify.annotations.Nullable;

/** Runs the publishing of changes beside everything else, for as long as the service lives. */
@ApplicationScoped
class OutboxPublisher {

    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private final Publishing publishing;
    private @Nullable Thread thread;

    OutboxPublisher(Outbox outbox, Producers producers, Stop stop, Workers workers) {
        this.publishing =
                new Publishing(
                        outbox,
                        () -> new ChangeProducer(producers.transactional("banmian-store-outbox")),
                        stop,
                        workers.publishing());
    }

    void start(@Observes StartupEvent started) {
        Thread runner = new Thread(publishing::run, "banmian-outbox");
        runner.start();
        thread = runner;
    }

    /** Asked to stop already by {@link Stop}; lets the last records be acknowledged. */
    @PreDestroy
    void awaitEnd() throws InterruptedException {
        Thread runner = thread;
        if (runner != null) {
            runner.join(LAST_WAIT.toMillis());
            runner.interrupt();
        }
    }
}
