package org.banmian.local.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.banmian.contract.Topic;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.wire.Headers;
import org.banmian.local.Checkout;
import org.banmian.local.drill.check.BadRecord;
import org.banmian.local.drill.check.Checker;
import org.banmian.local.drill.check.Observation;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.drill.paper.SyntheticPaper;
import org.banmian.local.system.LocalSettings;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Pace;
import org.banmian.local.system.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page that ends its process, through the packaged system. The page is an honest one, only so
 * large that it can be caught in work; the process hangs or dies at the test's hand each time it
 * is. How often it hangs is said by the build; see the profile {@code endurance}.
 */
class CulpritIT {

    private static final int HANGS = Integer.getInteger("banmian.drill.hangs", 1);
    private static final int RESTARTS = 3;
    private static final int NEIGHBOURS = 12;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(5);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @RegisterExtension Evidence evidence = new Evidence(() -> List.of(data));

    private final SyntheticPaper paper = new SyntheticPaper(7, "drill");
    private final Receipts receipts = new Receipts();

    @Test
    void aPageThatEndsItsProcessIsADeadLetterAfterThreeRestartsAndItsNeighboursAreStored()
            throws Exception {
        try (LocalSystem system = start()) {
            Scanner scanner = new Scanner(system.addresses().ingest());
            Topics topics = new Topics(system.addresses().kafka());
            // Still, until it is known which record to look out for.
            signal("STOP", system);
            push(scanner, 0);
            PageKey culprit = scanner.push(largePage()).page();
            push(scanner, NEIGHBOURS);
            ConsumerRecord<byte[], byte[]> record = recordOf(culprit, topics);
            BadRecord bad = BadRecord.of(place(record), record.key(), record.value());
            signal("CONT", system);

            for (int restart = 1; restart <= RESTARTS; restart++) {
                awaitInWork(bad.place(), restart);
                end(system, restart <= HANGS);
            }

            Rest.reach(system, LIMIT);
            Archive archive = new Archive(system);
            assertThat(
                            Checker.check(
                                    new Observation(
                                            receipts.all(),
                                            archive.pages(),
                                            archive.articles(),
                                            topics.changes(),
                                            List.of(bad),
                                            topics.deadLetters())))
                    .isEmpty();
            assertThat(topics.all(Topic.PAGES_DEAD_LETTER))
                    .singleElement()
                    .extracting(letter -> Topics.header(letter, Headers.DEAD_LETTER_REASON))
                    .asString()
                    .contains("was in work when the service died, " + RESTARTS + " times");
        }
    }

    private LocalSystem start() throws InterruptedException {
        return LocalSystem.start(
                new LocalSettings(
                        Checkout.find(),
                        data,
                        Pace.QUICK_START,
                        note -> System.out.println("culprit: " + note)));
    }

    private void push(Scanner scanner, int first) {
        IntStream.range(first, first + NEIGHBOURS)
                .forEach(page -> receipts.add(scanner.push(paper.page(page, 0))));
    }

    private PushedPage largePage() {
        PageKey key = paper.key(2 * NEIGHBOURS);
        String text =
                IntStream.range(1000, 1300)
                        .mapToObj(page -> paper.page(page, 0).text())
                        .collect(Collectors.joining());
        return new PushedPage(key, text, List.of());
    }

    private static ConsumerRecord<byte[], byte[]> recordOf(PageKey page, Topics topics) {
        String key = page.toString();
        return topics.all(Topic.PAGES).stream()
                .filter(record -> new String(record.key(), UTF_8).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static BadRecord.Place place(ConsumerRecord<?, ?> record) {
        return new BadRecord.Place(record.topic(), record.partition(), record.offset());
    }

    private void awaitInWork(BadRecord.Place record, int time) {
        Attempts attempts = Attempts.of(data);
        await(record + " to be in work, for the time number " + time)
                .atMost(LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .until(() -> attempts.begun(record) == time);
    }

    private static void end(LocalSystem system, boolean byHanging) throws Exception {
        ProcessHandle process = system.process(Part.NLP);
        if (byHanging) {
            signal("STOP", system);
        } else {
            system.kill(Part.NLP);
        }
        await("the process to be gone").atMost(LIMIT).until(() -> !process.isAlive());
    }

    private static void signal(String name, LocalSystem system) throws Exception {
        String pid = Long.toString(system.process(Part.NLP).pid());
        new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
    }
}
