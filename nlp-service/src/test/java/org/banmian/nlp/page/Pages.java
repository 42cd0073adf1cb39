package org.banmian.nlp.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.contract.page.SourceLine;

/** The seed pages, and text turned into pages. */
final class Pages {

    private static final Path SEEDS = Path.of("..", "seeds");

    private Pages() {}

    static List<Path> seeds() {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceLine> lines(String text) {
        return Arrays.stream(text.split("\r?\n", -1)).map(SourceLine::of).toList();
    }
}
