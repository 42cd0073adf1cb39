package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banmian.contract.Topic;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.check.BadRecord;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Part;

/**
 * Plays a script to a system in as many rounds as there are kills. In each round one part is killed
 * while a page that was acknowledged is not yet stored; the next begins when the part is up again
 * and all of the round was acknowledged.
 */
final class Drill {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int BAD_RECORDS = 2;
    private static final int ORDER_SEED = 20240101;

    private final LocalSystem system;
    private final Script script;
    private final Receipts receipts;
    private final Scanner scanner;
    private final Archive archive;
    private final Topics topics;
    private final List<BadRecord> planted = new ArrayList<>();
    private int extras;

    Drill(LocalSystem system, Script script, Receipts receipts) {
        this.system = system;
        this.script = script;
        this.receipts = receipts;
        this.scanner = new Scanner(system.addresses().ingest());
        this.archive = new Archive(system);
        this.topics = new Topics(system.addresses().kafka());
    }

    /** Kills every part so many times. */
    void run(int kills) throws Exception {
        Rest.awaitReady(archive, LIMIT);
        List<Part> victims = victims(kills);
        List<List<Push>> rounds = script.rounds(victims.size());
        try (Crew crew = new Crew(scanner, receipts)) {
            for (int round = 0; round < victims.size(); round++) {
                plant(round);
                // One in two is killed while the store is held in the middle of its work.
                play(crew.start(rounds.get(round)), victims.get(round), round % 2 == 0);
            }
        }
    }

    private static List<Part> victims(int kills) {
        List<Part> victims = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            victims.addAll(Arrays.asList(Part.values()));
        }
        Collections.shuffle(victims, new Random(ORDER_SEED));
        return victims;
    }

    private void plant(int round) throws InterruptedException {
        for (int i = 0; i < BAD_RECORDS; i++) {
            int number = round * BAD_RECORDS + i;
            planted.add(topics.plant(Poison.record(Topic.PAGES.id(), number)));
            planted.add(topics.plant(Poison.record(Topic.ARTICLES.id(), number)));
        }
    }

    private void play(CompletableFuture<Void> pushing, Part victim, boolean held)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        long pid = system.process(victim).pid();
        List<PageKey> unstored = held ? List.of() : killInPassing(victim, pushing);
        if (unstored.isEmpty()) {
            unstored = killHeld(victim);
        }
        assertThat(unstored)
                .as("pages acknowledged and not yet stored when %s was killed", victim)
                .isNotEmpty();
        System.out.printf(
                "drill: killed %s while %d acknowledged pages were not stored, among them %s%n",
                victim, unstored.size(), unstored.get(0));
        pushing.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        await(victim + " to be started again")
                .atMost(LIMIT)
                .ignoreException(IllegalStateException.class)
                .until(() -> system.process(victim).pid() != pid);
    }

    // Between two of the store's transactions, whatever it is about to do next. Empty when it was
    // faster than those who push.
    private List<PageKey> killInPassing(Part victim, CompletableFuture<Void> pushing)
            throws SQLException {
        while (!pushing.isDone()) {
            try (Strike strike = Strike.begin(archive)) {
                List<PageKey> unstored = strike.unstored(receipts.newest());
                if (!unstored.isEmpty()) {
                    system.kill(victim);
                    return unstored;
                }
            }
        }
        return List.of();
    }

    // The store cannot get past the page that is pushed now.
    private List<PageKey> killHeld(Part victim) throws SQLException {
        try (Strike strike = Strike.begin(archive)) {
            receipts.add(scanner.push(script.extra(extras++)));
            List<PageKey> unstored = strike.unstored(receipts.newest());
            system.kill(victim);
            return unstored;
        }
    }

    /** The bad records that were put on topics. */
    List<BadRecord> planted() {
        return planted;
    }

    /** How often a push had to be tried again. */
    int retries() {
        return scanner.retries();
    }
}
