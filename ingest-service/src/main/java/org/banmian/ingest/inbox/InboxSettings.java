package org.banmian.ingest.inbox;

import java.time.Duration;

/**
 * How the folder is watched.
 *
 * @param poll how often it is looked at
 * @param settle how long a file must not have changed
 * @param lease how long an owner of claims may be silent until others take up its files
 * @param longestPause the longest pause before a file is tried again
 */
public record InboxSettings(Duration poll, Duration settle, Duration lease, Duration longestPause) {

    /** Checks that each is a time. */
    public InboxSettings {
        check("poll", poll);
        check("settle", settle);
        check("lease", lease);
        check("longestPause", longestPause);
    }

    private static void check(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " must be a time, not " + time);
        }
    }
}
