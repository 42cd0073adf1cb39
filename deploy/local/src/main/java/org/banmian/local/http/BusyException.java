package org.banmian.local.http;

import java.time.Duration;

/** A service cannot take a request now and says when to come again. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration pause;

    /**
     * Says when to come again.
     *
     * @param status 429 or 503
     * @param pause how long to wait, not negative
     */
    public BusyException(int status, Duration pause) {
        this(status, pause, "");
    }

    /** As above, with what the service said. */
    BusyException(int status, Duration pause, String said) {
        super(
                "the service answered "
                        + status
                        + ": come again in "
                        + pause.toSeconds()
                        + " s"
                        + (said.isEmpty() ? "" : "; " + said));
        this.pause = pause;
    }

    /** How long to wait. */
    public Duration pause() {
        return pause;
    }
}
