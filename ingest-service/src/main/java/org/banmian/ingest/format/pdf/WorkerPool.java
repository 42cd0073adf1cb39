package org.banmian.ingest.format.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.banmian.ingest.format.ReadersBusyException;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * A few workers that read one file each at a time: started when there is something to read, used
 * again while they behave, and killed when they do not, or have had nothing to do for a while.
 */
final class WorkerPool implements AutoCloseable {

    private static final Duration IDLE = Duration.ofMinutes(1);

    private final WorkerSettings settings;
    private final Semaphore places;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final ScheduledThreadPoolExecutor clock;

    WorkerPool(WorkerSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.workers(), true);
        this.clock =
                new ScheduledThreadPoolExecutor(
                        1,
                        task -> {
                            Thread thread = new Thread(task, "pdf-workers");
                            thread.setDaemon(true);
                            return thread;
                        });
        clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Has a file read.
     *
     * @throws PageRejectedException as {@link PdfPages#read} does, or if it takes too much time or
     *     memory
     * @throws ReadersBusyException if no worker is free for as long as a file may take
     */
    List<PageContent> read(PdfLimits limits, byte[] bytes) {
        try {
            if (!places.tryAcquire(settings.perFile().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ReadersBusyException();
            }
            try {
                return attempt(limits, bytes);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReadersBusyException();
        }
    }

    /** Ends every worker that has nothing to do; the others end with their file. */
    @Override
    public void close() {
        clock.shutdownNow();
        for (WorkerProcess worker = take(); worker != null; worker = take()) {
            worker.hangUp();
        }
    }

    /** The workers that have nothing to do. */
    synchronized List<WorkerProcess> idle() {
        return List.copyOf(idle);
    }

    // A worker may also have died of something that is no fault of the file; once.
    private List<PageContent> attempt(PdfLimits limits, byte[] bytes) throws InterruptedException {
        WorkerProcess used = take();
        if (used != null) {
            Reading reading = new Reading(used, settings, clock);
            List<PageContent> pages = finish(reading, limits, bytes);
            if (pages != null) {
                return pages;
            }
        }
        Reading reading = new Reading(start(), settings, clock);
        List<PageContent> pages = finish(reading, limits, bytes);
        if (pages == null) {
            throw Refusals.tooCostly();
        }
        return pages;
    }

    private @Nullable List<PageContent> finish(Reading reading, PdfLimits limits, byte[] bytes)
            throws InterruptedException {
        List<PageContent> pages = new ArrayList<>();
        try {
            boolean read = reading.read(limits, bytes, pages);
            return read ? pages : null;
        } finally {
            if (reading.isReusable()) {
                give(reading.worker());
            } else {
                reading.worker().kill();
            }
        }
    }

    private WorkerProcess start() {
        try {
            return WorkerProcess.start(settings.heapMegabytes());
        } catch (IOException e) {
            throw new IllegalStateException("no process to read PDF files can be started", e);
        }
    }

    private synchronized @Nullable WorkerProcess take() {
        WorkerProcess worker = idle.pollLast();
        while (worker != null && !worker.isAlive()) {
            worker = idle.pollLast();
        }
        return worker;
    }

    private synchronized void give(WorkerProcess worker) {
        if (clock.isShutdown()) {
            worker.hangUp();
            return;
        }
        idle.addLast(worker);
        long files = worker.files();
        Future<?> unused =
                clock.schedule(() -> retire(worker, files), IDLE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void retire(WorkerProcess worker, long files) {
        if (idle.contains(worker) && worker.files() == files) {
            idle.remove(worker);
            worker.hangUp();
        }
    }
}
