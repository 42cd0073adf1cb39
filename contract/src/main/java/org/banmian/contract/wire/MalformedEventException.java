package org.banmian.contract.wire;

/** A record on a topic that is no event this build can read; the message says why. */
public final class MalformedEventException extends IllegalArgumentException {

    /** Says what is wrong with the record. */
    public MalformedEventException(String message) {
        super(message);
    }

    /** As above, with the parser's own complaint. */
    public MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
