package org.banmian.nlp.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.banmian.nlp.pipeline.AttemptLog;
import org.banmian.nlp.pipeline.GuardedWork;
import org.banmian.nlp.pipeline.RecordsInWork;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesLivenessTest {

    private static final PageSettings SETTINGS = new Settings();
    private static final TopicPartition PARTITION = new TopicPartition("banmian.pages", 3);

    @TempDir Path folder;

    private final AtomicLong clock = new AtomicLong();
    private final RecordsInWork inWork = new RecordsInWork(clock::get);
    private final Progress progress = new Progress(clock::get);
    private final PagesLiveness liveness = new PagesLiveness(inWork, progress, SETTINGS);

    @Test
    void idleServiceIsAlive() {
        pass(Duration.ofDays(1));

        assertThat(liveness.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void pageIsGivenItsTimeAndTheGraceAndThenItHangs() {
        try (AttemptLog attempts = AttemptLog.open(folder.resolve("attempts.log"))) {
            new GuardedWork(attempts, inWork, 3)
                    .on(
                            "banmian.pages-3@7/1",
                            () -> {
                                pass(SETTINGS.timeLimit().plus(SETTINGS.grace()));
                                assertThat(liveness.call().getStatus()).isEqualTo(Status.UP);
                                pass(Duration.ofNanos(1));
                                return assertDown("hangs", "banmian.pages-3@7/1");
                            });
        }
        assertThat(liveness.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void pagesThatAreHeldAndDoNotGetDoneTurnItDown() {
        progress.taken(PARTITION, 0, 8);
        pass(SETTINGS.stallLimit());
        assertThat(liveness.call().getStatus()).isEqualTo(Status.UP);
        pass(Duration.ofNanos(1));
        assertDown("stalled", "banmian.pages-3");
        progress.done(PARTITION, 1);
        assertThat(liveness.call().getStatus()).isEqualTo(Status.UP);
    }

    private HealthCheckResponse assertDown(String why, String what) {
        HealthCheckResponse health = liveness.call();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getData().orElseThrow()).containsEntry(why, what);
        return health;
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private record Settings(
            int workers,
            int maxCharacters,
            int maxLines,
            Duration timeLimit,
            Duration grace,
            Duration stallLimit,
            int restarts,
            Path attemptsFile,
            Duration stopLimit)
            implements PageSettings {

        Settings() {
            this(
                    2,
                    1000,
                    100,
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(15),
                    3,
                    Path.of("attempts.log"),
                    Duration.ofSeconds(30));
        }
    }
}
