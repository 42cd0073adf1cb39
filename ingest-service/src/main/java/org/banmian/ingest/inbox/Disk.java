package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Everything that is changed in the folder, one step each: a process may be killed before or after
 * any of them.
 */
public interface Disk {

    /** The disk there is. */
    static Disk real() {
        return new RealDisk();
    }

    /**
     * Gives a file another name, in one step that everybody sees as one; replaces what has that
     * name.
     *
     * @throws IOException also if both are not on the same file system
     */
    void move(Path from, Path to) throws IOException;

    /** Writes a file and forces it to the disk. */
    void write(Path file, byte[] bytes) throws IOException;

    /**
     * Makes a folder and those above it.
     *
     * @param root is there
     * @throws IOException also if one of them is a link, which is never followed
     */
    void makeFolders(Path root, Path below) throws IOException;

    /** Deletes a file or an empty folder, if it is there. */
    void delete(Path path) throws IOException;
}
