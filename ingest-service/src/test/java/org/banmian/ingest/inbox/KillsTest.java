package org.banmian.ingest.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.banmian.ingest.inbox.Watched.files;
import static org.banmian.ingest.inbox.Watched.put;
import static org.banmian.ingest.inbox.Watched.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.banmian.contract.PageReceived;
import org.banmian.ingest.issue.Zips;
import org.banmian.ingest.page.SourceDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed before or after any of its steps, and the next one. */
class KillsTest {

    private static final String DATE = "llrb/2022-12-02/";
    private static final byte[] ISSUE = Zips.zip().with("05.txt", "五").with("06.txt", "六").bytes();
    private static final byte[] PARTLY = Zips.zip().with("07.txt", "七").with("08.txt", "").bytes();

    /** What is put in, and where it is to end. */
    private static final Map<String, byte[]> GOOD =
            new TreeMap<>(
                    Map.of(
                            DATE + "1.txt", "一".getBytes(UTF_8),
                            DATE + "2.txt", "二".getBytes(UTF_8),
                            DATE + "night.zip", ISSUE));

    private static final Map<String, byte[]> BAD =
            new TreeMap<>(
                    Map.of(
                            DATE + "3.txt",
                            new byte[] {(byte) 0xff, 0},
                            DATE + "partly.zip",
                            PARTLY,
                            "misplaced.txt",
                            "文".getBytes(UTF_8)));

    @TempDir Path folder;

    @Test
    void killedAtAnyStepTheNextEndsEveryFileOnce() throws IOException {
        int points = 0;
        boolean killed = true;
        for (; killed; points++) {
            Path root = Files.createDirectories(folder.resolve("at" + points));
            FakeBroker broker = new FakeBroker();
            putAll(root);
            killed = dies(root, broker, "0", points);

            live(root, broker, "next");

            check(root, broker, "killed at point " + points);
        }
        assertThat(points).isGreaterThan(80);
    }

    @Test
    void killedAgainAndAgainTheLastEndsEveryFileOnce() throws IOException {
        Random random = new Random(5);
        for (int run = 0; run < 30; run++) {
            Path root = Files.createDirectories(folder.resolve("run" + run));
            FakeBroker broker = new FakeBroker();
            putAll(root);
            StringBuilder kills = new StringBuilder("killed at");
            for (int life = 0; life < 5; life++) {
                int point = random.nextInt(60);
                kills.append(' ').append(point);
                dies(root, broker, Integer.toString(life), point);
            }

            live(root, broker, "last");

            check(root, broker, kills.toString());
        }
    }

    private static void putAll(Path root) {
        GOOD.forEach((place, bytes) -> put(root, place, bytes));
        BAD.forEach((place, bytes) -> put(root, place, bytes));
        put(root, "done/" + DATE + "1.txt", "旧");
        put(root, "failed/" + DATE + "3.txt", "旧");
        put(root, "failed/" + DATE + "3.txt.reason.json", "旧");
    }

    /** Whether it was killed before it had nothing left to do. */
    private static boolean dies(Path root, FakeBroker broker, String owner, int point) {
        Fate fate = new Fate(point);
        broker.fate = fate;
        try {
            new Watched(root, owner, broker, fate.disk()).during(Duration.ofSeconds(20));
            return false;
        } catch (Fate.Killed e) {
            return true;
        } finally {
            broker.fate = new Fate(Integer.MAX_VALUE);
        }
    }

    private static void live(Path root, FakeBroker broker, String owner) {
        new Watched(root, owner, broker).during(Watched.LEASE.plusSeconds(30));
    }

    private static void check(Path root, FakeBroker broker, String when) {
        List<String> expected = new ArrayList<>(List.of("done/" + DATE + "1.txt"));
        GOOD.keySet().forEach(place -> expected.add("done/" + place.replace("1.txt", "1 (2).txt")));
        expected.addAll(reasoned(DATE + "3.txt"));
        BAD.keySet().forEach(place -> expected.addAll(reasoned(place.replace("3.", "3 (2)."))));
        assertThat(files(root)).as(when).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(text(root, "done/" + DATE + "1.txt")).isEqualTo("旧");
        assertThat(text(root, "failed/" + DATE + "3.txt.reason.json")).isEqualTo("旧");
        assertThat(root.resolve(".claimed").toFile().list()).as(when).hasSize(1);
        assertThat(digests(broker.pages))
                .as("digests of pages, " + when)
                .isEqualTo(
                        Map.of(
                                "1", List.of(SourceDigest.of("一".getBytes(UTF_8))),
                                "2", List.of(SourceDigest.of("二".getBytes(UTF_8))),
                                "5", List.of(SourceDigest.of("五".getBytes(UTF_8))),
                                "6", List.of(SourceDigest.of("六".getBytes(UTF_8))),
                                "7", List.of(SourceDigest.of("七".getBytes(UTF_8)))));
    }

    private static List<String> reasoned(String place) {
        return Arrays.asList("failed/" + place, "failed/" + place + ".reason.json");
    }

    private static Map<String, List<String>> digests(List<PageReceived> pages) {
        Map<String, List<String>> digests = new TreeMap<>();
        for (PageReceived page : pages) {
            List<String> of = digests.computeIfAbsent(page.page().page(), key -> new ArrayList<>());
            if (!of.contains(page.source().digest())) {
                of.add(page.source().digest());
            }
        }
        return digests;
    }
}
