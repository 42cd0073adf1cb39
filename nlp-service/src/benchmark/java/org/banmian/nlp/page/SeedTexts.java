package org.banmian.nlp.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.contract.page.SourceLine;

/** The texts of the seed pages, and how pages and running text are made of them. */
final class SeedTexts {

    private static final Path SEEDS = Path.of("..", "seeds");

    private SeedTexts() {}

    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SeedTexts::read)
                    .toList();
        }
    }

    static List<SourceLine> page(String text) {
        return text.lines().map(SourceLine::of).toList();
    }

    /** The lines of a paragraph joined, as far as the text itself shows where one ends. */
    static String running(String text) {
        return text.replace("\n\n", "\n").replaceAll("(?<![。！？”])\n", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
