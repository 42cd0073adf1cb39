package org.banmian.ingest.intake;

/** An event of which it is not known that it is safe on its topic; sending it again is harmless. */
public final class NotPublishedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Names the key of the event and why it is not known to be safe. */
    public NotPublishedException(String key, Throwable cause) {
        super("not known to be published: " + key, cause);
    }
}
