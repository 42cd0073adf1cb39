package org.banmian.ingest.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How much heap may be in work at once, so that load beyond it is refused and not kept in memory.
 */
public final class Capacity {

    /** What any request is counted as on top of its body: buffers, a socket, a place in a queue. */
    static final int OVERHEAD_BYTES = 1024 * 1024;

    private final int all;
    private final Semaphore bytes;

    /** Allows this many bytes of heap, overheads included. */
    public Capacity(int bytes) {
        this.all = bytes;
        this.bytes = new Semaphore(bytes);
    }

    /**
     * Takes a place for work that takes at most this many bytes of heap. What takes more than there
     * is at all gets its place when it is alone.
     *
     * @throws OverCapacityException if there is none now
     */
    public Place take(long heapBytes) {
        int wanted = wanted(heapBytes);
        if (!bytes.tryAcquire(wanted)) {
            throw new OverCapacityException();
        }
        return place(wanted);
    }

    /**
     * Takes a place as {@link #take} does, as soon as there is one.
     *
     * @throws OverCapacityException if there is none for so long
     * @throws InterruptedException if the thread is to stop
     */
    public Place await(long heapBytes, Duration patience) throws InterruptedException {
        int wanted = wanted(heapBytes);
        if (!bytes.tryAcquire(wanted, patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new OverCapacityException();
        }
        return place(wanted);
    }

    private int wanted(long heapBytes) {
        return (int) Math.min(all, OVERHEAD_BYTES + heapBytes);
    }

    private Place place(int wanted) {
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
