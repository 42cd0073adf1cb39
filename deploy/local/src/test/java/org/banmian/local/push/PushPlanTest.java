package org.banmian.local.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.page.PageKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushPlanTest {

    @TempDir private Path folder;

    @Test
    void pagesAreReadFromNames() throws IOException {
        PushPlan plan = plan(Optional.empty(), file("03.txt"), file("A1.txt"));

        assertThat(plan.files())
                .extracting(PageFile::page)
                .containsExactly(
                        PageKey.parse("llrb/2022-12-02/3"), PageKey.parse("llrb/2022-12-02/A1"));
    }

    @Test
    void theGivenPageGoesBeforeTheName() throws IOException {
        assertThat(plan(Optional.of("B02"), file("03.txt")).files().get(0).page().page())
                .isEqualTo("B2");
    }

    @Test
    void oneGivenPageForManyFilesIsRefused() throws IOException {
        Path[] files = {file("1.txt"), file("2.txt")};

        assertThatThrownBy(() -> plan(Optional.of("3"), files)).hasMessageContaining("--page");
    }

    @Test
    void twoFilesForOnePageAreRefused() throws IOException {
        Path[] files = {file("3.txt"), file("03.txt")};

        assertThatThrownBy(() -> plan(Optional.empty(), files))
                .hasMessageContaining("llrb/2022-12-02/3")
                .hasMessageContaining("03.txt");
    }

    @Test
    void aNameThatTellsNoPageIsRefused() throws IOException {
        Path[] files = {file("news.txt")};

        assertThatThrownBy(() -> plan(Optional.empty(), files)).hasMessageContaining("news.txt");
    }

    @Test
    void aFileThatIsNotThereIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> plan(Optional.empty(), folder.resolve("4.txt")))
                .hasMessageContaining("4.txt");
    }

    @Test
    void aDayOutsideTheCalendarIsRefused() throws IOException {
        List<Path> files = List.of(file("3.txt"));

        assertThatThrownBy(() -> PushPlan.of(files, "llrb", "2023-02-30", Optional.empty()))
                .hasMessageContaining("2023-02-30");
    }

    private static PushPlan plan(Optional<String> page, Path... files) {
        return PushPlan.of(List.of(files), "llrb", "2022-12-02", page);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "文");
    }
}
