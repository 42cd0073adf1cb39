package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * By what it is seen that a file is still being written.
 *
 * @param size in bytes
 * @param modified when it was written last, by the clock of whoever keeps the file
 */
record FileState(long size, FileTime modified) {

    static FileState of(BasicFileAttributes attributes) {
        return new FileState(attributes.size(), attributes.lastModifiedTime());
    }

    /** That of a regular file; empty for what is none, such as a link, and for what is gone. */
    static Optional<FileState> of(Path file) {
        return attributes(file).filter(BasicFileAttributes::isRegularFile).map(FileState::of);
    }

    /** What is known of a file, a link not followed; empty when it is gone. */
    static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            return Optional.of(
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
