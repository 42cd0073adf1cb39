package org.banmian.local.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long one file is tried for, and how long to wait between two tries. */
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

    /** The tries for one file. */
    Tries begin() {
        return new Tries(clock.instant().plus(limit));
    }

    /** A single try. */
    Tries once() {
        return new Tries(clock.instant());
    }

    /** How far the patience for one file has gone. */
    final class Tries {

        private final Instant end;
        private Duration backOff = FIRST;

        private Tries(Instant end) {
            this.end = end;
        }

        /** Waits longer each time; false if that would be too long. */
        boolean backOff() throws InterruptedException {
            return backOff(Duration.ZERO);
        }

        /** As above, and at least as long as the service asked for. */
        boolean backOff(Duration said) throws InterruptedException {
            Duration pause = said.compareTo(backOff) > 0 ? said : backOff;
            Duration doubled = backOff.multipliedBy(2);
            backOff = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
            if (clock.instant().plus(pause).isAfter(end)) {
                return false;
            }
            sleep.of(pause);
            return true;
        }
    }
}
