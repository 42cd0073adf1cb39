package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.banmian.embedded.StartFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicePartTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir private Path folder;

    private Programs programs;
    private ServicePlan.Ports ports;

    @BeforeEach
    void packageService() throws IOException {
        for (Part service : List.of(Part.INGEST, Part.NLP, Part.STORE)) {
            FakeService.packageAs(service, folder.resolve("checkout"));
        }
        programs = Programs.copy(folder.resolve("checkout"), folder.resolve("programs"));
        KnownPorts known = KnownPorts.read(folder.resolve("ports.properties"));
        ports = new ServicePlan.Ports(known.port("http"), known.port("management"));
    }

    @Test
    void aStartedServiceIsWellAndWritesItsOwnLog() throws IOException {
        try (ServicePart service = start(Map.of())) {
            assertThat(service.isLive()).isTrue();
            assertThat(service.process().isAlive()).isTrue();
            assertThat(Files.readString(data().resolve("nlp-service.log")))
                    .contains("fake service on " + ports.http());
        }
    }

    @Test
    void aServiceThatEndsAtOnceSaysWhyInTheEndOfItsLog() {
        assertThatThrownBy(() -> start(Map.of(FakeService.FAIL, "yes")))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("nlp-service")
                .hasMessageContaining("status 3")
                .hasMessageContaining("the dictionary is missing");
    }

    @Test
    void aStrangerOnThePortIsNotTakenForTheService() throws IOException {
        try (ServerSocket stranger =
                new ServerSocket(ports.management(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(Map.of()))
                    .hasMessageContaining("port " + stranger.getLocalPort() + " is taken");
        }
    }

    @Test
    void aStoppedServiceLeavesNoProcess() {
        ServicePart service = start(Map.of());
        ProcessHandle process = service.process();
        service.close();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void whatAKilledLauncherLeftBehindIsEnded() throws Exception {
        Process leftover = leftover(programs.jar(Part.NLP).toString());
        try (ServicePart service = start(Map.of())) {
            assertThat(leftover.waitFor(1, TimeUnit.SECONDS)).isTrue();
            assertThat(service.isLive()).isTrue();
        } finally {
            leftover.destroyForcibly();
        }
    }

    @Test
    void anotherProgramThatWasGivenTheOldIdIsLeftAlone() throws Exception {
        Process innocent = leftover("/somewhere/else/quarkus-run.jar");
        try (ServicePart service = start(Map.of())) {
            assertThat(service.isLive()).isTrue();
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void aKilledServiceIsStartedAgainOnTheSamePort() throws Exception {
        List<String> notes = new CopyOnWriteArrayList<>();
        try (ServicePart service = start(Map.of())) {
            ProcessHandle first = service.process();
            Thread keeper =
                    new Thread(new Keeper(service, Clock.systemUTC(), notes::add, () -> {}));
            keeper.start();
            first.destroyForcibly();

            Awaitility.await()
                    .atMost(LIMIT)
                    .untilAsserted(() -> assertThat(notes).contains("nlp-service is up again"));
            assertThat(service.process().pid()).isNotEqualTo(first.pid());
            assertThat(service.isLive()).isTrue();
            keeper.interrupt();
            keeper.join(LIMIT.toMillis());
        }
    }

    private ServicePart start(Map<String, String> environment) {
        return ServicePart.start(
                new ServicePlan(Part.NLP, programs, ports, Pace.QUICK_START, environment), data());
    }

    private Path data() {
        return folder.resolve("nlp-service");
    }

    private Process leftover(String word) throws IOException {
        Process process =
                new ProcessBuilder("sh", "-c", "while read -r line; do :; done", word).start();
        Files.createDirectories(data());
        Files.writeString(data().resolve("pid"), Long.toString(process.pid()));
        return process;
    }
}
