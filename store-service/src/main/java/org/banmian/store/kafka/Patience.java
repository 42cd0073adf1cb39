package org.banmian.store.kafka;

import java.time.Duration;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Tries again, without end, what fails for a reason that passes. */
final class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Class<? extends RuntimeException> passing;
    private final Consumer<Duration> pause;
    private final Heartbeat heartbeat;

    /**
     * Patience with one kind of failure.
     *
     * @param passing the failures that pass; every other one goes to the caller
     * @param pause waits, and may throw to end the trying
     * @param heartbeat beats at every attempt
     */
    Patience(
            Class<? extends RuntimeException> passing,
            Consumer<Duration> pause,
            Heartbeat heartbeat) {
        this.passing = passing;
        this.pause = pause;
        this.heartbeat = heartbeat;
    }

    /** Does it until it is done. */
    void until(Runnable attempt) {
        Duration wait = FIRST_PAUSE;
        boolean failed = false;
        while (!succeeds(attempt, failed)) {
            failed = true;
            pause.accept(wait);
            wait = wait.multipliedBy(2);
            wait = wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
        }
        if (failed) {
            LOG.info("Going on after waiting");
        }
    }

    private boolean succeeds(Runnable attempt, boolean failedBefore) {
        heartbeat.beat();
        try {
            attempt.run();
            return true;
        } catch (RuntimeException e) {
            if (!passing.isInstance(e)) {
                throw e;
            }
            LOG.logf(failedBefore ? Logger.Level.DEBUG : Logger.Level.WARN, "Waiting: %s", e);
            return false;
        }
    }
}
