package org.banmian.nlp.page.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a series of composed pages: {@code FOLDER COUNT SEED}. */
public final class ComposePages {

    private ComposePages() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        Library library = Library.ofResources();
        for (int i = 1; i <= count; i++) {
            ComposedPage page = ComposedPage.of(library, seed, i);
            Files.writeString(folder.resolve(page.name() + ".txt"), page.text());
            Files.writeString(folder.resolve(page.name() + ".gold.json"), page.gold());
        }
    }
}
