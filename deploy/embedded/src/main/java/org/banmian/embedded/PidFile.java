package org.banmian.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file whose first line is a process id.
 *
 * @param path where it is, if it is
 */
record PidFile(Path path) {

    /** The id in the file; empty if there is no file, or no number in it. */
    Optional<Long> read() {
        try {
            List<String> lines = Files.readAllLines(path);
            return lines.stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("[0-9]{1,10}"))
                    .map(Long::valueOf);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    boolean holds(long pid) {
        return read().filter(id -> id == pid).isPresent();
    }

    void write(long pid) throws IOException {
        Files.writeString(path, pid + "\n");
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
