package org.banmian.ingest.inbox;

/** Writes down why files were refused. */
@FunctionalInterface
public interface Reasons {

    /** The document that is put beside a file that was refused. */
    byte[] document(Place place, FileResult.Refused refused);
}
