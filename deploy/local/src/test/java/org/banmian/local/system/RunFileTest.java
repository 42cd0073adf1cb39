package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final ProcessHandle SELF = ProcessHandle.current();

    @TempDir private Path folder;

    @Test
    void aRunningSystemIsFound() throws IOException {
        RunFile run = run(SELF.pid(), born());
        run.write(folder);

        assertThat(RunFile.read(folder)).contains(run);
    }

    @Test
    void whereNothingRunsNothingIsFound() throws IOException {
        assertThat(RunFile.read(folder)).isEmpty();
    }

    @Test
    void aSystemThatWasKilledIsNotBelieved() throws IOException {
        run(Integer.MAX_VALUE, born()).write(folder);

        assertThat(RunFile.read(folder)).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameIdIsNotTakenForTheSystem() throws IOException {
        run(SELF.pid(), born().minus(Duration.ofHours(1))).write(folder);

        assertThat(RunFile.read(folder)).isEmpty();
    }

    private static Instant born() {
        return SELF.info().startInstant().orElseThrow();
    }

    private RunFile run(long pid, Instant started) {
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
        return new RunFile(pid, started, addresses, pids, folder.resolve("log/banmian.log"));
    }
}
