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
public record PidFile(Path path) {

    /** The id in the file; empty if there is no file, or no number in it. */
    public Optional<Long> read() {
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

    /** Whether that id is in the file. */
    public boolean holds(long pid) {
        return read().filter(id -> id == pid).isPresent();
    }

    /** Puts an id into the file. */
    public void write(long pid) throws IOException {
        Files.writeString(path, pid + "\n");
    }

    /** Deletes the file if it is there. */
    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
