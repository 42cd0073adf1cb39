package org.banmian.local.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushPlanTest {

    private static final Placing BY_PATH = new Placing(null, null, null, false);

    @TempDir private Path folder;

    @Test
    void pagesAreReadFromNames() throws IOException {
        assertThat(targets(plan(null, file("03.txt"), file("A1.txt"))))
                .containsExactly("llrb/2022-12-02/3", "llrb/2022-12-02/A1");
    }

    @Test
    void theGivenPageGoesBeforeTheName() throws IOException {
        assertThat(targets(plan("B02", file("03.txt")))).containsExactly("llrb/2022-12-02/B2");
    }

    @Test
    void oneGivenPageForManyFilesIsRefused() throws IOException {
        Path[] files = {file("1.txt"), file("2.txt")};

        assertThatThrownBy(() -> plan("3", files)).hasMessageContaining("--page");
        assertThatThrownBy(() -> plan("3", folder)).hasMessageContaining("--page");
    }

    @Test
    void twoFilesForOnePageAreRefused() throws IOException {
        Path[] files = {file("3.txt"), file("03.txt")};

        assertThatThrownBy(() -> plan(null, files))
                .hasMessageContaining("llrb/2022-12-02/3")
                .hasMessageContaining("03.txt");
    }

    @Test
    void aNameThatTellsNoPageIsRefused() throws IOException {
        Path[] files = {file("news.txt")};

        assertThatThrownBy(() -> plan(null, files))
                .hasMessageContaining("news.txt")
                .hasMessageContaining("--issue");
    }

    @Test
    void aFileThatIsNotThereIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> plan(null, folder.resolve("4.txt"))).hasMessageContaining("4.txt");
    }

    @Test
    void aDayOutsideTheCalendarIsRefused() {
        assertThatThrownBy(() -> new Placing("llrb", "2023-02-30", null, false))
                .hasMessageContaining("2023-02-30");
    }

    @Test
    void anArchiveIsAnIssueWhateverItsName() throws IOException {
        Path zip = zip("3.dat");

        assertThat(targets(plan(null, zip))).containsExactly("llrb/2022-12-02");
        assertThatThrownBy(() -> plan("3", zip)).hasMessageContaining("archive");
    }

    @Test
    void aPdfOfPagesIsAnIssueUnlessItsNameTellsAPage() throws IOException {
        assertThat(targets(plan(null, pdf("llrb-2022-12-02.pdf", 2), pdf("3.pdf", 2))))
                .containsExactly("llrb/2022-12-02", "llrb/2022-12-02/3");

        Path single = pdf("news.pdf", 1);
        assertThatThrownBy(() -> plan(null, single)).hasMessageContaining("--page");
    }

    @Test
    void whatIsSaidToBeAnIssueIsOne() throws IOException {
        Placing issue = new Placing("llrb", "2022-12-02", null, true);

        assertThat(targets(PushPlan.of(List.of(file("3.txt")), issue)))
                .containsExactly("llrb/2022-12-02");
    }

    @Test
    void publicationAndDateAreReadFromThePath() throws IOException {
        file("llrb/2022-12-02/03.txt");
        file("llrb/2022-12-03/A1.txt");
        zip("ribao/2022-12-02/all.zip");
        zip("ribao/2022-12-03.zip");

        assertThat(targets(PushPlan.of(List.of(folder), BY_PATH)))
                .containsExactly(
                        "llrb/2022-12-02/3",
                        "llrb/2022-12-03/A1",
                        "ribao/2022-12-02",
                        "ribao/2022-12-03");
        assertThat(targets(PushPlan.of(List.of(folder.resolve("llrb/2022-12-02")), BY_PATH)))
                .containsExactly("llrb/2022-12-02/3");
    }

    @Test
    void whatIsGivenGoesBeforeThePath() throws IOException {
        Path file = file("llrb/2022-12-02/3.txt");

        assertThat(targets(PushPlan.of(List.of(file), new Placing("ribao", null, null, false))))
                .containsExactly("ribao/2022-12-02/3");
        assertThat(
                        targets(
                                PushPlan.of(
                                        List.of(file),
                                        new Placing(null, "2022-12-05", null, false))))
                .containsExactly("llrb/2022-12-05/3");
    }

    @Test
    void aPublicationIsNotGuessedFromJustAnyFolder() throws IOException {
        List<Path> files = List.of(file("llrb/3.txt"));

        assertThatThrownBy(() -> PushPlan.of(files, new Placing(null, "2022-12-02", null, false)))
                .hasMessageContaining("--publication");
    }

    @Test
    void whatCannotBePlacedInAFolderStopsNoOther() throws IOException {
        file("llrb/2022-12-02/1.txt");
        file("llrb/2022-12-02/news.txt");
        file("llrb/2022-12-02/3.txt");
        file("llrb/2022-12-02/03.txt");
        file("LLRB/2022-12-02/1.txt");

        PushPlan plan = PushPlan.of(List.of(folder), BY_PATH);

        assertThat(targets(plan)).containsExactly("llrb/2022-12-02/1");
        assertThat(plan.unplaced())
                .extracting(Outcome::said)
                .satisfiesExactlyInAnyOrder(
                        said -> assertThat(said).contains("publication code"),
                        said -> assertThat(said).contains("news.txt"),
                        said -> assertThat(said).contains("are both llrb/2022-12-02/3"),
                        said -> assertThat(said).contains("are both llrb/2022-12-02/3"));
    }

    @Test
    void hiddenAndTemporaryFilesAndLinksAreLeftOut() throws IOException {
        Path page = file("llrb/2022-12-02/1.txt");
        file("llrb/2022-12-02/.2.txt");
        file("llrb/2022-12-02/2.txt.part");
        file("llrb/2022-12-02/~2.txt");
        file("llrb/2022-12-02/Thumbs.db");
        file("llrb/.trash/2022-12-02/1.txt");
        Files.createSymbolicLink(page.resolveSibling("4.txt"), page);
        Files.createSymbolicLink(folder.resolve("again"), folder);

        assertThat(PushFolder.files(folder)).containsExactly(page);
    }

    private static PushPlan plan(@Nullable String page, Path... files) throws IOException {
        return PushPlan.of(List.of(files), new Placing("llrb", "2022-12-02", page, false));
    }

    private static List<String> targets(PushPlan plan) {
        return plan.files().stream().map(file -> file.target().toString()).toList();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "文");
    }

    private Path zip(String name) throws IOException {
        return Files.write(file(name), new byte[] {'P', 'K', 3, 4});
    }

    private Path pdf(String name, int pages) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }
        return file;
    }
}
