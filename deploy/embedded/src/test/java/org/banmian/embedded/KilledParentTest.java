package org.banmian.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledParentTest {

    @TempDir private Path folder;

    @Test
    void brokerAndDatabaseLeaveByThemselvesAndStartAgain() throws Exception {
        Family family = Family.start(folder);

        family.killParent();

        await().atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                !Processes.isRunning(family.kafka())
                                        && !Processes.isRunning(family.database()));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"))) {
            assertThat(LogTail.of(database.log())).contains("database system was shut down at");
        }
    }

    @Test
    void whatCannotLeaveByItselfIsEndedByTheNextStart() throws Exception {
        Family family = Family.start(folder);
        Processes.signal("STOP", family.kafka());
        for (ProcessHandle shell : family.shells()) {
            shell.destroyForcibly();
        }

        family.killParent();
        assertThat(Processes.isRunning(family.kafka())).isTrue();
        assertThat(Processes.isRunning(family.database())).isTrue();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"));
                EmbeddedKafka kafka =
                        EmbeddedKafka.start(
                                folder.resolve("kafka"), List.of(TopicPlan.of("t", 1)))) {
            assertThat(Processes.isRunning(family.kafka())).isFalse();
            assertThat(Processes.isRunning(family.database())).isFalse();
            assertThat(EmbeddedDatabaseTest.query(database, "SELECT 1")).isEqualTo("1");
            EmbeddedKafkaTest.send(kafka, "t", List.of("k"));
        }
    }

    @Test
    void strangerWhoWasGivenTheSameProcessIdIsSpared() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            EmbeddedDatabase.start(folder.resolve("database")).close();
            new PidFile(folder.resolve("database/data/postmaster.pid")).write(stranger.pid());
            Files.createDirectories(folder.resolve("kafka"));
            new PidFile(folder.resolve("kafka/pid")).write(stranger.pid());

            EmbeddedDatabase.start(folder.resolve("database")).close();
            EmbeddedKafka.start(folder.resolve("kafka"), List.of()).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private record Family(Process parent, long kafka, long database) {

        static Family start(Path folder) throws IOException {
            Process parent =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    HoldingParent.class.getName(),
                                    folder.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            BufferedReader out = parent.inputReader();
            String line = out.readLine();
            assertThat(line).as("what the parent says").matches("\\d+ \\d+");
            String[] pids = line.split(" ", 2);
            return new Family(parent, Long.parseLong(pids[0]), Long.parseLong(pids[1]));
        }

        List<ProcessHandle> shells() {
            return parent.children()
                    .filter(p -> p.info().command().orElse("").matches(".*/(sh|dash|bash)"))
                    .toList();
        }

        void killParent() throws InterruptedException {
            parent.destroyForcibly().waitFor();
        }
    }
}
