package org.banmian.local.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.banmian.contract.Topic;
import org.banmian.contract.page.PageKey;
import org.banmian.local.Checkout;
import org.banmian.local.drill.check.Acknowledgement;
import org.banmian.local.drill.check.Checker;
import org.banmian.local.drill.check.Observation;
import org.banmian.local.drill.check.StoredPage;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.system.LocalSettings;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder whose ingest-service is killed again and again while files and an archive are put in.
 * How many is said by the build; see the profile {@code endurance}.
 */
class FolderIT {

    private static final int FILES = Integer.getInteger("banmian.folder.files", 30);
    private static final int PAGES = Integer.getInteger("banmian.folder.pages", 20);
    private static final int KILLS = Integer.getInteger("banmian.folder.kills", 3);
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final int SOON_MILLIS = 100;
    private static final long SEED = 11;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @RegisterExtension Evidence evidence = new Evidence(() -> List.of(data));

    private final Random random = new Random(SEED);
    private int millisToWork;
    private int inWork;

    @Test
    void everyFileEndsOnceAndEveryPageIsThereOnce() throws Exception {
        Path folder = Files.createDirectories(data.resolve("share"));
        DroppedFiles files = new DroppedFiles(folder);
        try (LocalSystem system = start()) {
            long begin = System.nanoTime();
            files.putArchive(PAGES);
            for (int kill = 0; kill < KILLS; kill++) {
                int from = FILES * kill / KILLS;
                int to = FILES * (kill + 1) / KILLS;
                playAndKill(system, folder, files, new Round(kill, from, to));
            }
            try (FolderWatcher last = FolderWatcher.start(system, data, folder)) {
                awaitEnd(last, folder);
            }
            Rest.reach(system, LIMIT);
            int records = check(system, folder, files);
            System.out.printf(
                    "folder: %d files and %d pages in an archive, %d kills, %d of them with files in"
                            + " work, %d pages in %d records: at rest after %d s%n",
                    FILES,
                    PAGES,
                    KILLS,
                    inWork,
                    files.pages().size(),
                    records,
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        }
    }

    private record Round(int number, int fromFile, int toFile) {}

    private LocalSystem start() throws InterruptedException {
        return LocalSystem.start(
                new LocalSettings(
                        Checkout.find(),
                        data,
                        Pace.QUICK_START,
                        note -> System.out.println("folder: " + note)));
    }

    private void playAndKill(LocalSystem system, Path folder, DroppedFiles files, Round round)
            throws IOException, InterruptedException {
        long ended = ended(folder);
        try (FolderWatcher watcher = FolderWatcher.start(system, data, folder)) {
            int half = (round.fromFile + round.toFile) / 2;
            for (int file = round.fromFile; file < half; file++) {
                files.put(file);
            }
            awaitMoment(round.number, watcher, folder, ended);
            for (int file = half; file < round.toFile; file++) {
                files.put(file);
            }
            long claimed = watcher.claimed(folder);
            watcher.kill();
            inWork += claimed > 0 ? 1 : 0;
        }
    }

    // In turn: soon after it has begun to work, soon after it has put something away, and at any
    // moment, its start included.
    private void awaitMoment(int round, FolderWatcher watcher, Path folder, long ended)
            throws InterruptedException {
        long begin = System.nanoTime();
        switch (round % 3) {
            case 0 -> {
                await("files to be claimed")
                        .atMost(LIMIT)
                        .pollInterval(LOOK)
                        .until(() -> watcher.claimed(folder) > 0);
                millisToWork = (int) Duration.ofNanos(System.nanoTime() - begin).toMillis();
                pause(random.nextInt(millisToWork / 4));
            }
            case 1 -> {
                await("a file to end")
                        .atMost(LIMIT)
                        .pollInterval(LOOK)
                        .until(() -> ended(folder) > ended);
                pause(random.nextInt(SOON_MILLIS));
            }
            default -> pause(random.nextInt(millisToWork * 3 / 2));
        }
    }

    private static void pause(int millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }

    private static void awaitEnd(FolderWatcher watcher, Path folder) {
        await("every file to end")
                .atMost(LIMIT.plusMillis(200L * FILES))
                .until(
                        () -> {
                            assertThat(watcher.isAlive()).as("the last process lives").isTrue();
                            return ended(folder) >= FILES + 1;
                        });
    }

    private static long ended(Path folder) throws IOException {
        return ended(folder, "done") + ended(folder, "failed");
    }

    private static long ended(Path folder, String shelf) throws IOException {
        return files(folder.resolve(shelf)).stream()
                .filter(file -> !file.endsWith(".reason.json"))
                .count();
    }

    /** Holds the folder, the topic and the store against what was put in. */
    private static int check(LocalSystem system, Path folder, DroppedFiles files) throws Exception {
        Set<String> ends = new TreeSet<>();
        files.good().forEach(place -> ends.add("done/" + place));
        for (String place : files.bad()) {
            ends.add("failed/" + place);
            ends.add("failed/" + place + ".reason.json");
            checkReason(folder.resolve("failed/" + place + ".reason.json"));
        }
        assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(ends);

        Topics topics = new Topics(system.addresses().kafka());
        List<ConsumerRecord<byte[], byte[]>> records = topics.all(Topic.PAGES);
        assertThat(digests(records)).isEqualTo(digestsOf(files.pages()));

        Archive archive = new Archive(system);
        List<StoredPage> stored = archive.pages();
        assertThat(
                        Checker.check(
                                new Observation(
                                        acknowledged(stored, files.pages()),
                                        stored,
                                        archive.articles(),
                                        topics.changes(),
                                        List.of(),
                                        topics.deadLetters())))
                .isEmpty();
        assertThat(stored).hasSameSizeAs(files.pages());
        return records.size();
    }

    private static void checkReason(Path file) throws IOException {
        JsonNode reason = JSON.readTree(file.toFile());
        assertThat(reason.path("type").asText())
                .as("type in %s", file)
                .isIn(
                        "urn:banmian:problem:page-undecodable",
                        "urn:banmian:problem:page-number-unknown",
                        "urn:banmian:problem:key-invalid");
        assertThat(reason.path("detail").asText()).as("detail in %s", file).isNotBlank();
    }

    private static Map<String, Set<String>> digests(List<ConsumerRecord<byte[], byte[]>> records)
            throws IOException {
        Map<String, Set<String>> digests = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            digests.computeIfAbsent(new String(record.key(), UTF_8), key -> new TreeSet<>())
                    .add(JSON.readTree(record.value()).at("/source/digest").asText());
        }
        return digests;
    }

    private static Map<String, Set<String>> digestsOf(List<PushedPage> pages) {
        Map<String, Set<String>> digests = new TreeMap<>();
        pages.forEach(page -> digests.put(page.key().toString(), Set.of(page.digest())));
        return digests;
    }

    // Nobody tells when a file was received; the rest is known from what was put in.
    private static List<Acknowledgement> acknowledged(
            List<StoredPage> stored, List<PushedPage> pages) {
        Map<PageKey, Instant> received = new HashMap<>();
        stored.forEach(row -> received.put(row.key(), row.received()));
        return pages.stream()
                .map(
                        page ->
                                new Acknowledgement(
                                        page.key(),
                                        received.getOrDefault(page.key(), Instant.EPOCH),
                                        Optional.of(page)))
                .toList();
    }

    /** Every file in a folder, but for the pulse of the last owner. */
    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".owner"))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
