package org.banmian.ingest.issue;

/** A page of an issue whose turn did not come; sending it again is harmless. */
public final class NotTriedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says why. */
    public NotTriedException(String why) {
        super(why);
    }
}
