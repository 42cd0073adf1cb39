package org.banmian.local.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long one page is tried for, and how long to wait between two tries. */
public final class Patience {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Duration limit;
    private final Clock clock;
    private final Sleep sleep;

    /** Waits. */
    @FunctionalInterface
    public interface Sleep {
        /** Returns after that time. */
        void of(Duration time) throws InterruptedException;
    }

    /**
     * Patience of a given length.
     *
     * @param limit from the first try to the last
     */
    public Patience(Duration limit, Clock clock, Sleep sleep) {
        this.limit = limit;
        this.clock = clock;
        this.sleep = sleep;
    }

    /** The tries for one page. */
    Tries begin() {
        return new Tries(clock.instant().plus(limit));
    }

    /** How far the patience for one page has gone. */
    final class Tries {

        private final Instant end;
        private Duration backOff = FIRST;

        private Tries(Instant end) {
            this.end = end;
        }

        /** Waits as long as the service asked for; false if that would be too long. */
        boolean waitFor(Duration pause) throws InterruptedException {
            if (clock.instant().plus(pause).isAfter(end)) {
                return false;
            }
            sleep.of(pause);
            return true;
        }

        /** Waits longer each time; false if that would be too long. */
        boolean backOff() throws InterruptedException {
            Duration pause = backOff;
            Duration doubled = pause.multipliedBy(2);
            backOff = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
            return waitFor(pause);
        }
    }
}
