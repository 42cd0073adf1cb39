package org.banmian.ingest.inbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A claimed file, and how far it has come. */
final class InWork {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Place place;
    private final Kind kind;
    private volatile @Nullable FileResult result;
    private int tries;
    private Duration pause = FIRST_PAUSE;
    private @Nullable Long due;

    InWork(Place place, Kind kind) {
        this.place = place;
        this.kind = kind;
    }

    Place place() {
        return place;
    }

    Kind kind() {
        return kind;
    }

    /** What is certain to have come of it, so that only the move to its end is left. */
    @Nullable FileResult result() {
        return result;
    }

    void settle(FileResult certain) {
        result = certain;
    }

    /** How often it was tried, this time included. */
    synchronized int tries() {
        return tries;
    }

    synchronized void begin() {
        tries++;
        due = null;
    }

    /** Has it tried again in a while, longer each time. */
    synchronized void pause(long nanos, Duration longest) {
        Duration now = pause.compareTo(longest) > 0 ? longest : pause;
        due = nanos + now.toNanos();
        pause = now.multipliedBy(2);
    }

    synchronized boolean isDue(long nanos) {
        return due != null && nanos - due >= 0;
    }
}
