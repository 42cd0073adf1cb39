package org.banmian.ingest.folder;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.banmian.ingest.inbox.Inbox;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** Watches the folder from the start of the service, once it is ready, to its end. */
@ApplicationScoped
class HotFolder {

    private final FolderConfig config;
    private final Inboxes inboxes;
    private final Instance<HealthCheck> readiness;
    private final FolderThreads threads;
    private volatile long lastRound = System.nanoTime();
    private volatile boolean stopping;
    private @Nullable Inbox inbox;
    private @Nullable Thread loop;
    private boolean troubled;

    HotFolder(
            FolderConfig config,
            Inboxes inboxes,
            FolderThreads threads,
            @Readiness Instance<HealthCheck> readiness) {
        this.config = config;
        this.inboxes = inboxes;
        this.threads = threads;
        this.readiness = readiness;
    }

    void start(@Observes StartupEvent started) {
        config.path().ifPresent(this::start);
    }

    private void start(Path path) {
        try {
            Inbox opened = inboxes.open(path);
            inbox = opened;
            loop = new Thread(() -> run(opened), "hot folder");
            loop.setDaemon(true);
            loop.start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no files can be taken from "
                            + path
                            + "; set banmian.ingest.folder.path to a folder that can be written",
                    e);
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException, IOException {
        stopping = true;
        Inbox opened = inbox;
        Thread thread = loop;
        if (opened != null && thread != null) {
            opened.stop();
            threads.wake();
            thread.join(config.stopLimit().toMillis());
            threads.stop(config.stopLimit());
            opened.close();
        }
    }

    private void run(Inbox opened) {
        try {
            while (!stopping && !isReady()) {
                lastRound = System.nanoTime();
                TimeUnit.NANOSECONDS.sleep(config.poll().toNanos());
            }
            while (!stopping) {
                round(opened);
                lastRound = System.nanoTime();
                threads.awaitWork(config.poll());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Before it is, a page would go under settings of its publication that are out of date.
    private boolean isReady() {
        return readiness.stream()
                .allMatch(check -> check.call().getStatus() == HealthCheckResponse.Status.UP);
    }

    private void round(Inbox opened) throws InterruptedException {
        try {
            opened.round();
            troubled = false;
        } catch (IOException e) {
            if (!troubled) {
                troubled = true;
                Log.warnf(e, "the folder %s cannot be reached, trying on", config.path().get());
            }
            TimeUnit.NANOSECONDS.sleep(config.poll().toNanos());
        }
    }

    /** For how long no look at the folder was finished; nothing if none is watched. */
    Duration sinceLastRound() {
        return inbox == null || stopping
                ? Duration.ZERO
                : Duration.ofNanos(System.nanoTime() - lastRound);
    }

    /** Whether a folder is watched. */
    boolean isOn() {
        return config.path().isPresent();
    }
}
