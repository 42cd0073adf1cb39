package org.banmian.ingest.rest;

import java.io.IOException;

/** A body could not be written to the disk it waits on; most often because the disk is full. */
final class NoRoomException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoRoomException(IOException cause) {
        super("a body could not be written to the folder for temporary files", cause);
    }
}
