package org.banmian.store.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Shows that work goes on. Work beats at every step, also when the step was to try again: waiting
 * for a database or a broker is life. Only work that is under way and has not beaten for long is
 * stuck.
 */
final class Heartbeat {

    private final InstantSource clock;
    private final Duration limit;
    private volatile @Nullable Instant last;

    Heartbeat(InstantSource clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /** Work is under way, and has just done something. */
    void beat() {
        last = clock.instant();
    }

    /** Nothing is under way. */
    void rest() {
        last = null;
    }

    boolean isStuck() {
        Instant beaten = last;
        return beaten != null && beaten.plus(limit).isBefore(clock.instant());
    }
}
