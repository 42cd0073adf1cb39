package org.banmian.ingest.format.pdf;

import java.time.Duration;

/**
 * The processes that read PDF files.
 *
 * @param workers how many at most
 * @param heapMegabytes that each may have; also what bounds the bytes a file may unpack to
 * @param perFile how long a file may take
 * @param perPage how much longer it may take for each page that has been read
 */
public record WorkerSettings(int workers, int heapMegabytes, Duration perFile, Duration perPage) {

    private static final int ENOUGH = 2;
    private static final int LEAST_HEAP = 64;

    /** As many as there are cores but at most 2, of 256 MB each; 20 s, and a quarter per page. */
    public static final WorkerSettings DEFAULT =
            new WorkerSettings(
                    Math.min(ENOUGH, Runtime.getRuntime().availableProcessors()),
                    256,
                    Duration.ofSeconds(20),
                    Duration.ofMillis(250));

    /** Checks that a file can be read at all. */
    public WorkerSettings {
        if (workers < 1 || heapMegabytes < LEAST_HEAP) {
            throw new IllegalArgumentException(
                    "at least one worker, of at least "
                            + LEAST_HEAP
                            + " MB: "
                            + workers
                            + " of "
                            + heapMegabytes);
        }
        if (perFile.isNegative() || perFile.isZero() || perPage.isNegative()) {
            throw new IllegalArgumentException(
                    "a file needs time: " + perFile + ", and " + perPage + " per page");
        }
    }
}
