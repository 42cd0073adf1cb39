package org.banmian.local.system;

import java.time.Duration;
import java.time.Instant;

/** How long to wait before a part is started again: longer each time it dies young. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GROWN_UP = Duration.ofSeconds(60);

    private Duration next = FIRST;
    private Instant born;

    BackOff(Instant born) {
        this.born = born;
    }

    /** The part is up. */
    void born(Instant now) {
        born = now;
    }

    /** The part is down; how long to wait. */
    Duration died(Instant now) {
        if (Duration.between(born, now).compareTo(GROWN_UP) >= 0) {
            next = FIRST;
        }
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
