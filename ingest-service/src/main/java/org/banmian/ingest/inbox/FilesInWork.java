package org.banmian.ingest.inbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.banmian.ingest.issue.IssueIntake;

/**
 * The claimed files, a bounded number of each kind. Each keeps its place until it has ended, also
 * while it waits for the broker to come back; so an outage fills the places and nothing else.
 */
final class FilesInWork {

    /** Claimed for each that is worked on, so that there is always a next one. */
    private static final int CLAIMED = 4;

    private final Attempts attempts;
    private final Hands hands;
    private final Duration longestPause;
    private final LongSupplier nanos;
    private final IssueIntake.Going going;
    private final Map<Place, InWork> all = new ConcurrentHashMap<>();
    private final Semaphore pages;
    private final Semaphore issues = new Semaphore(CLAIMED);

    FilesInWork(
            Attempts attempts,
            Hands hands,
            Duration longestPause,
            LongSupplier nanos,
            IssueIntake.Going going) {
        this.attempts = attempts;
        this.hands = hands;
        this.longestPause = longestPause;
        this.nanos = nanos;
        this.going = going;
        this.pages = new Semaphore(CLAIMED * hands.pagesAtOnce());
    }

    boolean isInWork(Place place) {
        return all.containsKey(place);
    }

    /** Whether there is room for another file of a kind. */
    boolean hasRoom(Kind kind) {
        return places(kind).availablePermits() > 0;
    }

    /** Begins to work on a claimed file, for which there is room. */
    void begin(Place place, Kind kind) {
        if (!places(kind).tryAcquire()) {
            throw new IllegalStateException("no room for " + place);
        }
        InWork file = new InWork(place, kind);
        all.put(place, file);
        submit(file);
    }

    /** Tries those again whose pause is over. */
    void retry() {
        long now = nanos.getAsLong();
        all.values().stream().filter(file -> file.isDue(now)).forEach(this::submit);
    }

    private void submit(InWork file) {
        file.begin();
        hands.of(file.kind()).execute(() -> work(file));
    }

    private void work(InWork file) {
        boolean ended = false;
        try {
            ended = going.stop() == null && attempts.attempt(file, going);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (ended) {
                all.remove(file.place());
                places(file.kind()).release();
                hands.freed().run();
            } else {
                file.pause(nanos.getAsLong(), longestPause);
            }
        }
    }

    private Semaphore places(Kind kind) {
        return kind == Kind.PAGE ? pages : issues;
    }
}
