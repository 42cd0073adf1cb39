package org.banmian.nlp.page.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Composes a series of pages, or writes it down: {@code FOLDER COUNT SEED}. */
public final class ComposePages {

    /**
     * A composed page.
     *
     * @param text what an extractor would give for it
     * @param gold its articles and furniture, as JSON
     */
    public record Page(String name, String text, String gold) {}

    private ComposePages() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Page page : series(Integer.parseInt(args[1]), Long.parseLong(args[2]))) {
            Files.writeString(folder.resolve(page.name() + ".txt"), page.text());
            Files.writeString(folder.resolve(page.name() + ".gold.json"), page.gold());
        }
    }

    /** The first pages of the series {@code seed}. */
    public static List<Page> series(int count, long seed) {
        Library library = Library.ofResources();
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> ComposedPage.of(library, seed, i))
                .map(p -> new Page(p.name(), p.text(), p.gold()))
                .toList();
    }
}
