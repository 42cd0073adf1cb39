package org.banmian.ingest.rest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files for bodies that are too large for memory. */
final class SpoolFile {

    private SpoolFile() {}

    /**
     * Opens a new one in the folder for temporary files. Where the system allows it, the file has
     * lost its name when this returns, so that nothing stays behind, not even of a process that is
     * killed; elsewhere it goes when it is closed.
     */
    static FileChannel open() throws IOException {
        Path path = Files.createTempFile("banmian-issue", null);
        return FileChannel.open(
                path,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }
}
