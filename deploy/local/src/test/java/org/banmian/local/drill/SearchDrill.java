package org.banmian.local.drill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.check.Acknowledgement;
import org.banmian.local.drill.search.SearchDoor;
import org.banmian.local.system.LocalSystem;

/**
 * Plays a script to a system in as many rounds as there are kills of the store-service, each at a
 * random moment of its round. One kill deletes the folder of the index with it, one adds a second
 * replica, which is killed from then on as well, also in its start; pages are taken down in
 * between.
 */
final class SearchDrill {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int ROUND_MILLIS = 3_000;
    private static final int SOON_MILLIS = 300;

    private final Script script;
    private final Replicas replicas;
    private final String token;
    private final Random random;
    private final Receipts receipts = new Receipts();
    private final Scanner scanner;
    private final Archive archive;
    private Replica victim;
    private int extras;
    private int underLoad;

    /**
     * A drill of a system that is up.
     *
     * @param token a key that may take pages down
     * @param seed what is random hangs on it
     */
    SearchDrill(LocalSystem system, Script script, Replicas replicas, String token, long seed) {
        this.script = script;
        this.replicas = replicas;
        this.token = token;
        this.random = new Random(seed);
        this.scanner = new Scanner(system.addresses().ingest());
        this.archive = new Archive(system);
        this.victim = replicas.first();
    }

    /** Kills so many times, at least four. */
    void run(int kills) throws Exception {
        Rest.awaitReady(archive, LIMIT);
        List<List<Push>> rounds = script.rounds(kills);
        int adding = kills / 4;
        int deleting = kills / 2;
        try (Crew crew = new Crew(scanner, receipts)) {
            for (int round = 0; round < kills; round++) {
                CompletableFuture<Void> pushing = crew.start(rounds.get(round));
                victim = round == deleting ? replicas.first() : next();
                awaitMoment();
                victim.kill();
                if (round == deleting) {
                    delete(victim.index());
                }
                victim.restart();
                if (round == adding) {
                    replicas.second().restart();
                }
                if (round % 4 == 2) {
                    takeDown(rounds.get(round / 2).get(0).page());
                }
                pushing.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }

    private Replica next() {
        boolean other = victim == replicas.first() || random.nextInt(3) > 0;
        return other && replicas.second().isAlive() ? replicas.second() : replicas.first();
    }

    // The first is killed when it answers: while it starts its launcher does not let go of it.
    private void awaitMoment() throws SQLException, InterruptedException {
        SearchDoor door = new SearchDoor(victim.address());
        if (victim == replicas.first() || random.nextBoolean()) {
            await("the replica to answer").atMost(LIMIT).until(door::isOpen);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(ROUND_MILLIS));
        if (!isSomethingOnItsWay()) {
            for (int i = 0; i <= random.nextInt(3); i++) {
                pushExtra();
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(SOON_MILLIS));
        }
        boolean load = isSomethingOnItsWay();
        underLoad += load ? 1 : 0;
        System.out.printf(
                "search: kills the %s replica, %s%n",
                victim == replicas.first() ? "first" : "second", load ? "under load" : "at rest");
    }

    private boolean isSomethingOnItsWay() throws SQLException {
        return !unstored().isEmpty() || archive.outbox() > 0;
    }

    /** The pages of which the version acknowledged last is not stored. */
    List<PageKey> unstored() throws SQLException {
        Map<PageKey, Instant> stored = archive.received();
        return receipts.newest().entrySet().stream()
                .filter(
                        page ->
                                stored.getOrDefault(page.getKey(), Instant.MIN)
                                        .isBefore(page.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Has a page forgotten. */
    void takeDown(PageKey page) {
        receipts.add(scanner.takeDown(page, token));
    }

    /** Pushes a page that is in none of the rounds. */
    PageKey pushExtra() {
        Acknowledgement yes = scanner.push(script.extra(extras++));
        receipts.add(yes);
        return yes.page();
    }

    /** How many kills came while something was on its way. */
    int underLoad() {
        return underLoad;
    }

    /** What was acknowledged. */
    Receipts receipts() {
        return receipts;
    }

    /** Deletes the folder of an index. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
