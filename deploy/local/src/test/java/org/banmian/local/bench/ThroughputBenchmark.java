package org.banmian.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banmian.local.Checkout;
import org.banmian.local.drill.Archive;
import org.banmian.local.drill.Evidence;
import org.banmian.local.drill.Rest;
import org.banmian.local.drill.Scanner;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.http.StoreDoor;
import org.banmian.local.seed.SeedManifest;
import org.banmian.local.system.LocalSettings;
import org.banmian.local.system.LocalSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages per second from the first PUT to the last page that can be searched, beside what HanLP
 * alone takes for the same text right after it. Run by the profile {@code benchmark}; see
 * docs/performance.md.
 */
class ThroughputBenchmark {

    private static final int PAGES = Integer.getInteger("banmian.benchmark.pages", 2000);
    private static final int SCANNERS = 4;
    private static final int WARM_UP = 50;
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final Duration LOOK = Duration.ofMillis(100);

    @TempDir Path data;

    @RegisterExtension Evidence evidence = new Evidence(() -> List.of(data));

    @Test
    void pagesPerSecondFromPutToSearchable() throws Exception {
        Checkout checkout = Checkout.find();
        SeedManifest seeds = SeedManifest.read(checkout.seeds());
        List<PushedPage> pages = SeedCopies.of(seeds, "bench", PAGES);
        Duration acknowledged;
        Duration searchable;
        try (LocalSystem system =
                LocalSystem.start(
                        new LocalSettings(
                                checkout,
                                data,
                                note -> System.out.println("benchmark: " + note)))) {
            push(system, SeedCopies.of(seeds, "warm-up", WARM_UP));
            Rest.reach(system, LIMIT);
            long begin = System.nanoTime();
            push(system, pages);
            acknowledged = Duration.ofNanos(System.nanoTime() - begin);
            awaitSearchable(system, pages);
            searchable = Duration.ofNanos(System.nanoTime() - begin);
        }
        int cores = Runtime.getRuntime().availableProcessors();
        report(
                pages,
                acknowledged,
                searchable,
                BareHanLp.time(pages, 1),
                BareHanLp.time(pages, cores));
    }

    private static void push(LocalSystem system, List<PushedPage> pages) throws Exception {
        Scanner scanner = new Scanner(system.addresses().ingest());
        ExecutorService threads = Executors.newFixedThreadPool(SCANNERS);
        try {
            List<Future<?>> pushes = new ArrayList<>();
            pages.forEach(page -> pushes.add(threads.submit(() -> scanner.push(page))));
            for (Future<?> push : pushes) {
                push.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaitSearchable(LocalSystem system, List<PushedPage> pages)
            throws InterruptedException {
        Archive archive = new Archive(system);
        await("all pages to be stored")
                .atMost(LIMIT)
                .pollInterval(LOOK)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> archive.count("bench") == pages.size());
        StoreDoor store = new StoreDoor(system.addresses().store(), Clock.systemUTC());
        for (PushedPage page : pages.subList(pages.size() - 5, pages.size())) {
            JsonNode found = store.search(page.marks().get(0), Optional.of("bench"), 10);
            assertThat(found.path("items"))
                    .as("what is found for a word of %s", page.key())
                    .singleElement()
                    .satisfies(
                            item ->
                                    assertThat(item.path("id").asText())
                                            .startsWith(page.key() + "/"));
        }
    }

    private static void report(
            List<PushedPage> pages,
            Duration acknowledged,
            Duration searchable,
            Duration bareOne,
            Duration bareAll)
            throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        long characters = pages.stream().mapToLong(page -> page.text().length()).sum();
        double whole = rate(pages, searchable);
        String figures =
                """
                %d pages, %d characters, %d cores, Java %s
                acknowledged: %.1f s, %.1f pages/s
                searchable:   %.1f s, %.1f pages/s
                HanLP alone, 1 thread:   %.1f s, %.1f pages/s
                HanLP alone, %d threads: %.1f s, %.1f pages/s
                the whole system reaches %.0f %% of HanLP alone on as many threads as cores
                """
                        .formatted(
                                pages.size(),
                                characters,
                                cores,
                                Runtime.version(),
                                seconds(acknowledged),
                                rate(pages, acknowledged),
                                seconds(searchable),
                                whole,
                                seconds(bareOne),
                                rate(pages, bareOne),
                                cores,
                                seconds(bareAll),
                                rate(pages, bareAll),
                                100 * whole / rate(pages, bareAll));
        System.out.print(figures);
        Files.writeString(Path.of("target/throughput.txt"), figures);
    }

    private static double rate(List<PushedPage> pages, Duration took) {
        return pages.size() / seconds(took);
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }
}
