package org.banmian.nlp.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptLogTest {

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("work").resolve("attempts.log");
    }

    @Test
    void workThatWasBegunAndNotEndedIsRemembered() {
        try (AttemptLog log = AttemptLog.open(file)) {
            log.begin("culprit");
            log.begin("neighbour");
            log.end("neighbour");
        }
        try (AttemptLog log = AttemptLog.open(file)) {
            assertThat(log.attempts("culprit")).isEqualTo(1);
            assertThat(log.attempts("neighbour")).isZero();
            assertThat(log.attempts("never seen")).isZero();
        }
    }

    @Test
    void everyDeathCounts() {
        for (int death = 1; death <= 3; death++) {
            try (AttemptLog log = AttemptLog.open(file)) {
                log.begin("culprit");
                assertThat(log.attempts("culprit")).isEqualTo(death);
            }
        }
    }

    @Test
    void workThatEndsClearsItsRecord() {
        try (AttemptLog log = AttemptLog.open(file)) {
            log.begin("suspect");
        }
        try (AttemptLog log = AttemptLog.open(file)) {
            log.begin("suspect");
            log.end("suspect");
        }
        try (AttemptLog log = AttemptLog.open(file)) {
            assertThat(log.attempts("suspect")).isZero();
        }
    }

    @Test
    void whatWasWrittenIsThereForTheNextProcessWithoutClosing() throws IOException {
        try (AttemptLog log = AttemptLog.open(file)) {
            log.begin("culprit");

            assertThat(Files.readString(file)).isEqualTo("+ culprit\n");
        }
    }

    @Test
    void lineThatWasCutOffByTheDeathDoesNotSpoilTheOthers() throws IOException {
        try (AttemptLog log = AttemptLog.open(file)) {
            log.begin("culprit");
        }
        Files.writeString(file, "- culp", StandardOpenOption.APPEND);
        try (AttemptLog log = AttemptLog.open(file)) {
            assertThat(log.attempts("culprit")).isEqualTo(1);
        }
    }

    @Test
    void interruptedWorkerDoesNotEndTheLog() throws IOException {
        try (AttemptLog log = AttemptLog.open(file)) {
            Thread.currentThread().interrupt();
            log.begin("interrupted");
            assertThat(Thread.interrupted()).isTrue();
            log.begin("next");

            assertThat(Files.readString(file)).isEqualTo("+ interrupted\n+ next\n");
        }
    }

    @Test
    void fileStaysSmallAndKeepsWhatIsOpen() throws IOException {
        try (AttemptLog log = AttemptLog.open(file)) {
            log.begin("hanging");
            for (int i = 0; i < 50_000; i++) {
                log.begin("page " + i);
                log.end("page " + i);
            }
            assertThat(Files.size(file)).isLessThan(300_000);
        }
        try (AttemptLog log = AttemptLog.open(file)) {
            assertThat(log.attempts("hanging")).isEqualTo(1);
            assertThat(Files.readString(file)).isEqualTo("+ hanging\n");
        }
    }

    @Test
    void recordsThatWentElsewhereDoNotPileUp() throws IOException {
        try (AttemptLog log = AttemptLog.open(file)) {
            for (int i = 0; i < 3000; i++) {
                log.begin("page " + i);
            }
        }
        try (AttemptLog log = AttemptLog.open(file)) {
            assertThat(log.attempts("page 1999")).isZero();
            assertThat(log.attempts("page 2000")).isEqualTo(1);
            assertThat(Files.readAllLines(file)).hasSize(1000);
        }
    }

    @Test
    void oneFileBelongsToOneProcess() {
        try (AttemptLog log = AttemptLog.open(file)) {
            log.begin("page");

            assertThatThrownBy(() -> AttemptLog.open(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("attempts.log");
        }
    }
}
