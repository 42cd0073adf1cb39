package org.banmian.store.archive;

/** A reading was given up because it took longer than one may. */
public final class ArchiveTookTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what to do, and keeps what the database said. */
    public ArchiveTookTooLongException(Throwable cause) {
        super("Reading took too long; ask for less at once, or try again later", cause);
    }
}
