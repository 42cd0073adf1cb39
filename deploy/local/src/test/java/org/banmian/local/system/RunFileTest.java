package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    private static final ProcessMark ME = ProcessMark.of(ProcessHandle.current());

    // A parent that never asks what became of its child.
    private static final String UNCARING = "sleep 1234 & echo $!; exec sleep 1234";

    @TempDir private Path folder;

    @Test
    void aRunningSystemIsFound() throws IOException {
        RunFile run = run(ME);
        run.write(folder);

        assertThat(RunFile.read(folder)).contains(run);
    }

    @Test
    void whereNothingRunsNothingIsFound() throws IOException {
        assertThat(RunFile.read(folder)).isEmpty();
    }

    @Test
    void aSystemThatWasKilledIsNotBelieved() throws IOException {
        run(new ProcessMark(Integer.MAX_VALUE, ME.started(), ME.command())).write(folder);

        assertThat(RunFile.read(folder)).isEmpty();
    }

    @Test
    void aLaterProcessOfTheSameIdIsNotTakenForTheSystem() throws IOException {
        Instant before = ME.started().minus(Duration.ofHours(1));
        run(new ProcessMark(ME.pid(), before, ME.command())).write(folder);

        assertThat(RunFile.read(folder)).isEmpty();
    }

    // As when a container is started again: the same few ids, all within a moment.
    @Test
    void anotherProgramOfTheSameIdIsNotTakenForTheSystemHoweverCloseItsStart() throws IOException {
        run(new ProcessMark(ME.pid(), ME.started(), "java -jar banmian-local.jar up"))
                .write(folder);

        assertThat(RunFile.read(folder)).isEmpty();
    }

    @Test
    void aSystemThatDiedAndWasNotCollectedIsNotBelieved() throws IOException {
        Process parent = new ProcessBuilder("sh", "-c", UNCARING).start();
        try {
            ProcessHandle child = child(parent);
            run(ProcessMark.of(child)).write(folder);
            assertThat(RunFile.read(folder)).isPresent();

            child.destroyForcibly();
            await().untilAsserted(() -> assertThat(RunFile.read(folder)).isEmpty());

            assertThat(child.isAlive()).as("as far as its id goes").isTrue();
        } finally {
            parent.descendants().forEach(ProcessHandle::destroyForcibly);
            parent.destroyForcibly();
        }
    }

    private static ProcessHandle child(Process parent) throws IOException {
        long pid = Long.parseLong(parent.inputReader().readLine());
        ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
        await().until(() -> child.info().commandLine().orElse("").contains("sleep 1234"));
        return child;
    }

    private RunFile run(ProcessMark launcher) {
        Map<Part, Long> pids = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            pids.put(part, 100L + pids.size());
        }
        Addresses addresses =
                new Addresses(
                        URI.create("http://127.0.0.1:1"),
                        URI.create("http://127.0.0.1:2"),
                        "127.0.0.1:3",
                        "jdbc:postgresql://127.0.0.1:4/banmian");
        return new RunFile(launcher, addresses, pids, folder.resolve("log/banmian.log"));
    }
}
