package org.banmian.local.push;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells a file that was changed from one that was not, without reading it.
 *
 * @param size in bytes
 * @param modified when it was last written
 */
record FileState(long size, FileTime modified) {

    static FileState of(Path file) throws IOException {
        BasicFileAttributes attributes = PushFolder.attributes(file);
        return new FileState(attributes.size(), attributes.lastModifiedTime());
    }
}
