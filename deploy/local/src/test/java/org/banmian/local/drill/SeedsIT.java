package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banmian.local.Checkout;
import org.banmian.local.drill.check.Acknowledgement;
import org.banmian.local.drill.check.Checker;
import org.banmian.local.drill.check.Observation;
import org.banmian.local.drill.check.StoredArticle;
import org.banmian.local.drill.check.StoredPage;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.seed.SeedManifest;
import org.banmian.local.system.LocalSettings;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The sample pages through {@code banmian demo --once}. */
class SeedsIT {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @RegisterExtension Evidence evidence = new Evidence(() -> List.of(data()));

    private final Checkout checkout = Checkout.find();

    @Test
    void theDemonstrationPrintsEveryArticleAndWhatItStoredAddsUp() throws Exception {
        List<String> printed;
        try (Launcher demo = Launcher.start(data(), "demo", "--once")) {
            Optional<Integer> status = demo.exit(LIMIT);
            assertThat(status).as("exit status; it said %s", demo.errors()).contains(0);
            assertThat(demo.remains()).as("what it left running").isEmpty();
            printed = demo.output();
        }
        Observation seen = observe();
        assertThat(Checker.check(seen)).isEmpty();
        assertThat(seen.pages())
                .hasSize(5)
                .allSatisfy(
                        page ->
                                assertThat(unassignedShare(page))
                                        .as("unassigned share of %s", page.key())
                                        .isLessThanOrEqualTo(0.1));
        for (StoredArticle article : seen.articles()) {
            assertThat(printed)
                    .as("rows for %s in the table", article.id())
                    .filteredOn(line -> line.startsWith(article.id() + " "))
                    .hasSize(1);
        }
        assertThat(seen.pages())
                .allSatisfy(
                        page ->
                                assertThat(seen.articles())
                                        .as("articles of %s", page.key())
                                        .anyMatch(a -> a.id().page().equals(page.key())));
    }

    private static double unassignedShare(StoredPage page) {
        return page.reading().orElseThrow().ledger().unassignedShare();
    }

    /** What was stored, read from the data that the demonstration left behind. */
    private Observation observe() throws Exception {
        try (LocalSystem system =
                LocalSystem.start(
                        new LocalSettings(
                                checkout,
                                data(),
                                Pace.QUICK_START,
                                note -> System.out.println("seeds: " + note)))) {
            Rest.reach(system, LIMIT);
            Archive archive = new Archive(system);
            Topics topics = new Topics(system.addresses().kafka());
            List<StoredPage> pages = archive.pages();
            return new Observation(
                    pushed(pages),
                    pages,
                    archive.articles(),
                    topics.changes(),
                    List.of(),
                    topics.deadLetters());
        }
    }

    // The command does not tell when each page was received; the rest is known from its file.
    private List<Acknowledgement> pushed(List<StoredPage> pages) throws Exception {
        List<Acknowledgement> pushed = new ArrayList<>();
        for (SeedManifest.SeedPage seed : SeedManifest.read(checkout.seeds()).pages()) {
            PushedPage page = new PushedPage(seed.page(), Files.readString(seed.file()), List.of());
            pages.stream()
                    .filter(row -> row.key().equals(seed.page()))
                    .map(row -> new Acknowledgement(row.key(), row.received(), Optional.of(page)))
                    .forEach(pushed::add);
        }
        return pushed;
    }

    private Path data() {
        return folder.resolve("data");
    }
}
