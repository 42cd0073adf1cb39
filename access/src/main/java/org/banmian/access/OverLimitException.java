package org.banmian.access;

import java.time.Duration;

/** A key asked for more than it may in a time. */
public final class OverLimitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    OverLimitException(String limit, Duration wait) {
        super("The key is over its limit of " + limit + "; slow down.");
        this.wait = wait;
    }

    /** When to come again, from now. */
    public Duration after() {
        return wait;
    }
}
