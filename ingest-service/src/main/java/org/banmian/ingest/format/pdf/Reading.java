package org.banmian.ingest.format.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.banmian.ingest.format.ReadersBusyException;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;

/** One file in one worker: its time is measured, and what comes back is bounded. */
final class Reading {

    // In bytes: what a whole issue comes to, several times over.
    private static final long MAX_ANSWER = 16L * 1024 * 1024;

    private static final Duration TO_START = Duration.ofSeconds(20);

    private final WorkerProcess worker;
    private final WorkerSettings settings;
    private final ScheduledExecutorService clock;
    private volatile boolean late;
    private boolean reusable;

    Reading(WorkerProcess worker, WorkerSettings settings, ScheduledExecutorService clock) {
        this.worker = worker;
        this.settings = settings;
        this.clock = clock;
    }

    WorkerProcess worker() {
        return worker;
    }

    /** Whether the worker can be given another file. */
    boolean isReusable() {
        return reusable;
    }

    /**
     * Has the file read.
     *
     * @param pages are added to
     * @return whether it was; if not, the worker is gone, and nobody knows why
     * @throws ReadersBusyException if the worker takes too long to start
     * @throws PageRejectedException if the worker refuses it, or it takes too much time or memory
     */
    boolean read(PdfLimits limits, byte[] bytes, List<PageContent> pages)
            throws InterruptedException {
        awaitReady();
        long start = System.nanoTime();
        Future<?> end = killIn(settings.perFile());
        try {
            long before = worker.answered();
            worker.send(limits, bytes);
            while (next(pages)) {
                if (worker.answered() - before > MAX_ANSWER) {
                    throw Refusals.tooCostly();
                }
                end.cancel(false);
                end = killIn(left(start, pages.size()));
            }
            reusable = !late;
            return true;
        } catch (IOException e) {
            if (late || worker.exitStatus() == WorkerProcess.OUT_OF_MEMORY) {
                throw Refusals.tooCostly();
            }
            return false;
        } finally {
            end.cancel(false);
        }
    }

    private void awaitReady() {
        if (worker.files() > 0) {
            return;
        }
        Future<?> end = killIn(TO_START);
        try {
            if (worker.in().readByte() == Wire.READY) {
                return;
            }
        } catch (IOException e) {
            if (late) {
                throw new ReadersBusyException();
            }
        } finally {
            end.cancel(false);
        }
        throw new IllegalStateException("a worker that reads PDF files does not start");
    }

    private boolean next(List<PageContent> pages) throws IOException {
        int kind = worker.in().readByte();
        switch (kind) {
            case Wire.PAGE -> {
                pages.add(Wire.readPage(worker.in()));
                return true;
            }
            case Wire.END -> {
                return false;
            }
            case Wire.REFUSED -> {
                PageRejectedException refused = Wire.readRefusal(worker.in());
                reusable = !late && !Refusals.isCostly(refused);
                throw refused;
            }
            default -> throw new IOException("the worker says what nobody understands: " + kind);
        }
    }

    private Duration left(long start, int pages) {
        return settings.perFile()
                .plus(settings.perPage().multipliedBy(pages))
                .minusNanos(System.nanoTime() - start);
    }

    private Future<?> killIn(Duration time) {
        return clock.schedule(
                () -> {
                    late = true;
                    worker.kill();
                },
                Math.max(0, time.toMillis()),
                TimeUnit.MILLISECONDS);
    }
}
