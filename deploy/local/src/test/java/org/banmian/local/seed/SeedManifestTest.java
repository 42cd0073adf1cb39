package org.banmian.local.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.local.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedManifestTest {

    @TempDir private Path folder;

    @Test
    void everySeedFileIsOnePageOfItsOwn() throws IOException {
        Path seeds = Checkout.find().seeds();
        SeedManifest manifest = SeedManifest.read(seeds);

        try (Stream<Path> files = Files.list(seeds)) {
            List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).toList();
            assertThat(manifest.pages())
                    .extracting(SeedManifest.SeedPage::file)
                    .containsExactlyInAnyOrderElementsOf(texts);
        }
        assertThat(manifest.pages())
                .extracting(SeedManifest.SeedPage::page)
                .doesNotHaveDuplicates();
    }

    @Test
    void aManifestThatNamesAMissingFileIsRefused() throws IOException {
        manifest("{\"pages\":[{\"file\":\"x\",\"publication\":\"p\",\"date\":\"2022-12-02\"}]}");

        assertThatThrownBy(() -> SeedManifest.read(folder)).hasMessageContaining("not there");
    }

    @Test
    void aManifestWithAnImpossibleDateIsRefused() throws IOException {
        Files.writeString(folder.resolve("x"), "文");
        manifest(
                "{\"pages\":[{\"file\":\"x\",\"publication\":\"p\",\"date\":\"2023-02-30\","
                        + "\"page\":\"1\"}]}");

        assertThatThrownBy(() -> SeedManifest.read(folder)).hasMessageContaining("2023-02-30");
    }

    @Test
    void aManifestWithoutPagesIsRefused() throws IOException {
        manifest("{}");

        assertThatThrownBy(() -> SeedManifest.read(folder)).hasMessageContaining("no pages");
    }

    private void manifest(String json) throws IOException {
        Files.writeString(folder.resolve("manifest.json"), json);
    }
}
