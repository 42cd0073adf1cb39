package org.banmian.ingest.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Says when something was received: in whole milliseconds, and never the same or an earlier one
 * twice, because {@code received} decides which version of a page stands. Where the clock stands
 * still or steps back, it runs ahead by a millisecond a call.
 */
public final class ReceiptClock {

    private final Clock clock;
    private Instant last = Instant.EPOCH;

    /** Follows this clock. */
    public ReceiptClock(Clock clock) {
        this.clock = clock;
    }

    /** The next moment, later than every one before. */
    public synchronized Instant next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        last = now.isAfter(last) ? now : last.plusMillis(1);
        return last;
    }
}
