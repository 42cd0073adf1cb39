package org.banmian.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.ingest.Door.Answer;
import org.banmian.ingest.issue.Zips;
import org.banmian.ingest.rest.FullDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that are sent so as to do harm get their answer, and others are served meanwhile. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
@Timeout(30)
class HostileUploadsQuarkusTest {

    private static final byte[] MEGABYTE =
            ("100000\r\n" + "a".repeat(0x100000) + "\r\n").getBytes(US_ASCII);
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TestHTTPResource("/")
    URI root;

    private Door door;

    @BeforeEach
    void open() {
        door = new Door(root);
    }

    @AfterEach
    void nothingIsLeftOfAnyBody() {
        await().untilAsserted(() -> assertThat(spooled()).isEmpty());
    }

    @Test
    void threeHundredMegabytesThatWereNotAnnouncedAreCutOff() throws IOException {
        try (Socket socket = door.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(post("Transfer-Encoding: chunked\r\n"));
            int sent = 0;
            while (sent < 300 && socket.getInputStream().available() == 0) {
                out.write(MEGABYTE);
                sent++;
            }

            assertThat(Door.answer(socket))
                    .startsWith("HTTP/1.1 413")
                    .contains("\"limit\":268435456");
            assertThat(sent).isLessThan(300);
        }
    }

    @Test
    void aSenderOfAnIssueAFewBytesAtATimeIsCutOff() throws IOException {
        assertCutOff(post("Content-Length: 1000000\r\n"), "bytes per second");
    }

    @Test
    void aSenderOfAPageAFewBytesAtATimeIsCutOff() throws IOException {
        assertCutOff(Door.head("llrb/2023-02-01/1", "Content-Length: 1000000\r\n"), "\"limit\":3");
    }

    @Test
    void aFullDiskIsSaidAndItsPlaceIsFreeAgain() {
        assumeThat(FullDisk.FULL).exists();
        FullDisk.install();

        for (int i = 0; i < 5; i++) {
            Answer answer = push();
            IngestQuarkusTest.assertProblem(answer, 503);
            assertThat(answer.json().get("type").textValue()).endsWith(":no-room");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
    }

    @Test
    void anIssueIsTakenWhenThereIsRoom() {
        assertThat(push().status()).isEqualTo(202);
    }

    private Answer push() {
        return door.send(
                door.request("/v1/issues/llrb/2023-02-02")
                        .POST(BodyPublishers.ofByteArray(Zips.zip().with("1.txt", "一").bytes()))
                        .header("Content-Type", "application/zip"));
    }

    private void assertCutOff(byte[] head, String limit) throws IOException {
        try (Socket socket = door.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head);
            await().pollInterval(Duration.ofMillis(200))
                    .until(
                            () -> {
                                out.write(new byte[3]);
                                assertThat(door.push("llrb/2023-02-01/2", "快").status())
                                        .isEqualTo(202);
                                return socket.getInputStream().available() > 0;
                            });

            assertThat(Door.answer(socket)).startsWith("HTTP/1.1 408").contains(limit);
        }
    }

    private static byte[] post(String header) {
        return ("POST /v1/issues/llrb/2023-02-01 HTTP/1.1\r\nHost: test\r\n"
                        + "Content-Type: application/zip\r\n"
                        + header
                        + "\r\n")
                .getBytes(UTF_8);
    }

    // With a name, or open without one.
    private static List<String> spooled() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> named = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            named.forEach(files::add);
        }
        if (Files.exists(OPEN_FILES)) {
            try (Stream<Path> open = Files.list(OPEN_FILES)) {
                for (Path link : open.toList()) {
                    files.add(target(link));
                }
            }
        }
        return files.stream().map(Path::toString).filter(f -> f.contains("banmian-issue")).toList();
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException closedMeanwhile) {
            return link;
        }
    }
}
