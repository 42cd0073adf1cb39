package org.banmian.nlp.page;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long the work on one page may take. Work asks in its loops; when the time is over the
 * question is answered with a {@link BudgetExceededException}, so that no page can hold a worker
 * for ever.
 */
public final class Budget {

    private static final int EVERY = 64;

    private final LongSupplier nanoTime;
    private final long start;
    private final long allowed;
    private int asked;

    private Budget(LongSupplier nanoTime, long allowed) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.allowed = allowed;
    }

    /**
     * A budget of {@code allowed} from now on the clock {@code nanoTime}, which counts nanoseconds.
     */
    public static Budget of(Duration allowed, LongSupplier nanoTime) {
        return new Budget(nanoTime, allowed.toNanos());
    }

    /** A budget without end, for callers that bound the size of the page themselves. */
    public static Budget unlimited() {
        return new Budget(() -> 0, Long.MAX_VALUE);
    }

    /**
     * Looks at the clock now and then.
     *
     * @throws BudgetExceededException when the time is over
     */
    public void check() {
        if (asked++ % EVERY == 0 && nanoTime.getAsLong() - start > allowed) {
            throw new BudgetExceededException(allowed);
        }
    }
}
