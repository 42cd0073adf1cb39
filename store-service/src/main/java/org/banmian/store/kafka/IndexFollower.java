package org.banmian.store.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.banmian.store.search.ArticleIndex;
import org.banmian.store.search.CatchUp;
import org.jspecify.annotations.Nullable;

/** Runs the following of changes beside everything else, for as long as the service lives. */
@ApplicationScoped
class IndexFollower {

    private static final int AFTER_STOP = 5_000;
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final Following following;
    private @Nullable Thread thread;

    IndexFollower(
            ArticleIndex index, CatchUp catchUp, Consumers consumers, Stop stop, Workers workers) {
        this.following =
                new Following(index, catchUp, consumers::changes, stop, workers.following());
    }

    void start(@Observes StartupEvent started) {
        Thread runner = new Thread(following::run, "banmian-index");
        runner.start();
        thread = runner;
    }

    /** Asked to stop already by {@link Stop}; lets what was written be kept. */
    void awaitEnd(@Observes @Priority(AFTER_STOP) ShutdownEvent stopping)
            throws InterruptedException {
        Thread runner = thread;
        if (runner != null) {
            runner.join(LAST_WAIT.toMillis());
            runner.interrupt();
        }
    }
}
