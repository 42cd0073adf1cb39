package org.banmian.store.archive;

/** The archive cannot hold what it was given, and never will; the same again would fail again. */
public final class RefusedException extends RuntimeException {

    /** With what the database said. */
    public RefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
