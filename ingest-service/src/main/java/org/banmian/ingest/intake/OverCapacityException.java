package org.banmian.ingest.intake;

/** There is as much in work as there may be; the same request may pass a moment later. */
public final class OverCapacityException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says so. */
    public OverCapacityException() {
        super("as many pages are being taken in as memory is set aside for");
    }
}
