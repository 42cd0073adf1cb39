package org.banmian.ingest.folder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.banmian.ingest.inbox.Hands;

/** The threads that work on files, which come to be when the first file does. */
@ApplicationScoped
class FolderThreads {

    private final FolderConfig config;
    private final Semaphore work = new Semaphore(0);
    private final ExecutorService pages;
    private final ExecutorService issues;

    FolderThreads(FolderConfig config) {
        this.config = config;
        this.pages = pool(config.inWork(), "page files");
        this.issues = pool(1, "issue files");
    }

    private static ExecutorService pool(int threads, String name) {
        return Executors.newFixedThreadPool(
                threads,
                task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    Hands hands() {
        return new Hands(pages, config.inWork(), issues, this::wake);
    }

    /** Has the loop look at once. */
    void wake() {
        work.release();
    }

    /** Waits until there may be something to do. */
    void awaitWork(Duration most) throws InterruptedException {
        if (work.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
            work.drainPermits();
        }
    }

    /** Ends when nobody works any more, or is not to any longer. */
    void stop(Duration limit) throws InterruptedException {
        pages.shutdown();
        issues.shutdown();
        long end = System.nanoTime() + limit.toNanos();
        for (ExecutorService pool : List.of(pages, issues)) {
            if (!pool.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                pool.shutdownNow();
            }
        }
    }
}
