package org.banmian.ingest.format;

/** Nobody was free in time to read a source; it may be sent again in a moment. */
public final class ReadersBusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says so. */
    public ReadersBusyException() {
        super("no reader became free in time");
    }
}
