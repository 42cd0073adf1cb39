package org.banmian.local.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns SIGTERM and Ctrl-C into an interrupt of the thread that does the work, and holds the
 * process until that has cleared up.
 */
final class StopSignal implements AutoCloseable {

    private static final int LIMIT_SECONDS = 14;

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch cleared = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private volatile boolean stopping;

    private StopSignal() {}

    /** From now on, the calling thread is interrupted by a signal. To be closed last. */
    static StopSignal caught() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    private void stop() {
        stopping = true;
        System.err.println("banmian: stopping");
        worker.interrupt();
        try {
            cleared.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the signal. */
    @SuppressWarnings("InfiniteLoop")
    void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // It has come.
        }
    }

    /** Lets the process go: all is cleared up. */
    @Override
    public void close() {
        if (stopping) {
            cleared.countDown();
        } else {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
