package org.banmian.ingest.intake;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many bytes may be in work at once, so that load beyond it is refused and not kept in memory.
 */
public final class Capacity {

    /** What any request is counted as on top of its body: buffers, a socket, a place in a queue. */
    static final int OVERHEAD_BYTES = 64 * 1024;

    private final Semaphore bytes;

    /** Allows this many bytes, overheads included. */
    public Capacity(int bytes) {
        this.bytes = new Semaphore(bytes);
    }

    /**
     * Takes a place for a body of at most this many bytes.
     *
     * @throws OverCapacityException if there is none now
     */
    public Place take(int bodyBytes) {
        int wanted = OVERHEAD_BYTES + bodyBytes;
        if (!bytes.tryAcquire(wanted)) {
            throw new OverCapacityException();
        }
        AtomicBoolean taken = new AtomicBoolean(true);
        return () -> {
            if (taken.getAndSet(false)) {
                bytes.release(wanted);
            }
        };
    }

    /** A place that was taken. */
    @FunctionalInterface
    public interface Place {

        /** Gives it back; once is enough, twice does no harm. */
        void free();
    }
}
