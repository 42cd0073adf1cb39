package org.banmian.store.archive;

/** The archive cannot answer now, whatever it is asked; the same will do later. */
public final class ArchiveUnavailableException extends RuntimeException {

    /** Says why. */
    public ArchiveUnavailableException(String message) {
        super(message);
    }

    /** As above, with what the database said. */
    public ArchiveUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
