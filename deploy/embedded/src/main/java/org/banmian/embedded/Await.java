package org.banmian.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for another process to come to a state that it does not announce. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Await() {}

    /** Waits until the condition holds; false if it does not within the limit. */
    public static boolean until(BooleanSupplier condition, Duration limit) {
        return until(condition, limit, PAUSE);
    }

    /**
     * As above, for a condition that costs something to ask for, with a pause between two askings.
     */
    public static boolean until(BooleanSupplier condition, Duration limit, Duration pause) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(pause.toNanos());
        }
        return true;
    }
}
