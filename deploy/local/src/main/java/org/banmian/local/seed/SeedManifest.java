package org.banmian.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.contract.page.PageKey;

/**
 * What {@code seeds/manifest.json} says: which file is which page.
 *
 * @param pages in the order of the manifest
 */
public record SeedManifest(List<SeedPage> pages) {

    /**
     * One sample page.
     *
     * @param file its raw text
     * @param page which page it is
     */
    public record SeedPage(Path file, PageKey page) {}

    /** Keeps the list from changing. */
    public SeedManifest {
        pages = List.copyOf(pages);
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws IOException if the manifest is not there or not JSON, or names a file that is not
     *     there or a page that is none
     */
    public static SeedManifest read(Path folder) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        JsonNode root = JsonMapper.builder().build().readTree(manifest.toFile());
        List<SeedPage> pages = new ArrayList<>();
        for (JsonNode entry : root.path("pages")) {
            pages.add(page(folder, entry, manifest));
        }
        if (pages.isEmpty()) {
            throw new IOException(manifest + " names no pages");
        }
        return new SeedManifest(pages);
    }

    private static SeedPage page(Path folder, JsonNode entry, Path manifest) throws IOException {
        Path file = folder.resolve(entry.path("file").asText());
        if (!Files.isRegularFile(file)) {
            throw new IOException(manifest + " names a file that is not there: " + file);
        }
        try {
            return new SeedPage(
                    file,
                    PageKey.of(
                            entry.path("publication").asText(),
                            entry.path("date").asText(),
                            entry.path("page").asText()));
        } catch (InvalidKeyException e) {
            throw new IOException(manifest + " names no page: " + e.getMessage(), e);
        }
    }
}
