package org.banmian.ingest.blob;

/** Bytes that could not be kept, read or forgotten; trying again may help. */
public final class BlobStoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says what was tried with which name. */
    public BlobStoreException(String what, String name, Throwable cause) {
        super("cannot " + what + " " + name, cause);
    }
}
