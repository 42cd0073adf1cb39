package org.banmian.nlp.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class GuardedWorkTest {

    @TempDir Path folder;

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final AtomicLong clock = new AtomicLong();
    private final RecordsInWork inWork = new RecordsInWork(clock::get);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void recordThatKillsItsProcessIsTriedThreeTimesAndThenRefused() {
        for (int restart = 0; restart < 3; restart++) {
            dieDuring("culprit");
        }
        try (AttemptLog log = open()) {
            assertThatThrownBy(() -> guard(log).on("culprit", () -> "done"))
                    .isInstanceOf(RecordEndsProcessException.class)
                    .hasMessageContaining("culprit")
                    .hasMessageContaining("3 times");
            assertThat(guard(log).on("neighbour", () -> "done")).isEqualTo("done");
        }
    }

    @Test
    void recordThatWasRefusedIsTriedAgainWhenItIsReplayed() {
        for (int restart = 0; restart < 3; restart++) {
            dieDuring("culprit");
        }
        try (AttemptLog log = open()) {
            GuardedWork work = guard(log);
            assertThatThrownBy(() -> work.on("culprit", () -> "done"))
                    .isInstanceOf(RecordEndsProcessException.class);
            assertThat(work.on("culprit", () -> "done")).isEqualTo("done");
        }
    }

    @Test
    void neighbourThatWasInWorkAtTheDeathIsClearedWhenItComesThrough() {
        dieDuring("neighbour");
        dieDuring("neighbour");
        try (AttemptLog log = open()) {
            guard(log).on("neighbour", () -> "done");
        }
        dieDuring("neighbour");
        try (AttemptLog log = open()) {
            assertThat(guard(log).on("neighbour", () -> "done")).isEqualTo("done");
        }
    }

    @Test
    void recordThatFailsIsNotBlamedForADeath() {
        for (int failure = 0; failure < 5; failure++) {
            try (AttemptLog log = open()) {
                assertThatThrownBy(() -> guard(log).on("bad", GuardedWorkTest::fail))
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
        assertThat(inWork.count()).isZero();
    }

    @Test
    void innocentRecordsAreInWorkTogether() throws Exception {
        try (AttemptLog log = open()) {
            GuardedWork work = guard(log);
            CountDownLatch both = new CountDownLatch(2);
            Future<?> first = workers.submit(() -> work.on("one", () -> meet(both)));
            Future<?> second = workers.submit(() -> work.on("two", () -> meet(both)));

            assertThat(first.get()).isEqualTo(true);
            assertThat(second.get()).isEqualTo(true);
        }
    }

    @Test
    void suspectIsWorkedOnAlone() throws Exception {
        dieDuring("suspect");
        try (AttemptLog log = open()) {
            GuardedWork work = guard(log);
            CountDownLatch end = new CountDownLatch(2);
            Future<?> suspect = workers.submit(() -> work.on("suspect", () -> meet(end)));
            await().until(() -> inWork.count() == 1);
            Future<Integer> other = workers.submit(() -> work.on("other", inWork::count));
            await().until(() -> log.attempts("suspect") == 2);
            assertThat(other.isDone()).isFalse();
            end.countDown();

            assertThat(suspect.get()).isEqualTo(true);
            assertThat(other.get()).isEqualTo(1);
        }
    }

    @Test
    void recordThatHangsIsNamedOnceItsTimeIsOver() {
        try (AttemptLog log = open()) {
            String hanging =
                    guard(log)
                            .on(
                                    "slow",
                                    () -> {
                                        clock.addAndGet(Duration.ofSeconds(30).toNanos());
                                        assertThat(inWork.longerThan(Duration.ofSeconds(30)))
                                                .isEmpty();
                                        clock.addAndGet(1);
                                        return inWork.longerThan(Duration.ofSeconds(30)).get();
                                    });

            assertThat(hanging).isEqualTo("slow");
            assertThat(inWork.longerThan(Duration.ZERO)).isEmpty();
        }
    }

    /** Leaves the log as a process does that dies while it works on a record. */
    private void dieDuring(String record) {
        try (AttemptLog log = open()) {
            log.begin(record);
        }
    }

    private AttemptLog open() {
        return AttemptLog.open(folder.resolve("attempts.log"));
    }

    private GuardedWork guard(AttemptLog log) {
        return new GuardedWork(log, inWork, 3);
    }

    private static String fail() {
        throw new UnsupportedOperationException();
    }

    private static boolean meet(CountDownLatch latch) {
        latch.countDown();
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
