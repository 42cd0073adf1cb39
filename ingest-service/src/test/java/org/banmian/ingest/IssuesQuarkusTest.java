package org.banmian.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PageReceived;
import org.banmian.contract.Topic;
import org.banmian.ingest.Door.Answer;
import org.banmian.ingest.issue.HostileSources;
import org.banmian.ingest.issue.Zips;
import org.banmian.ingest.page.SourceDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class IssuesQuarkusTest {

    @TestHTTPResource("/")
    URI root;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Door door;

    @BeforeEach
    void open() {
        door = new Door(root);
    }

    @AfterEach
    void nothingIsLeftInTheFolderForTemporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("banmian-issue"));
        }
    }

    @Test
    void everyPageOfAnArchiveIsAnsweredForItself() {
        Answer answer =
                push(
                        "llrb/2023-01-01",
                        "application/zip",
                        Zips.zip()
                                .with("01.txt", "一版")
                                .with("02.txt", " ")
                                .with("要闻.txt", "文")
                                .with("04.txt", "四版")
                                .bytes());

        assertThat(answer.status()).isEqualTo(202);
        JsonNode issue = answer.json();
        assertThat(issue.get("issue").textValue()).isEqualTo("llrb/2023-01-01");
        assertThat(texts(issue, "status"))
                .containsExactly("accepted", "refused", "refused", "accepted");
        assertThat(issue.at("/pages/0/page").textValue()).isEqualTo("llrb/2023-01-01/1");
        assertThat(issue.at("/pages/0/digest").textValue())
                .isEqualTo(SourceDigest.of("一版".getBytes(UTF_8)));
        assertThat(issue.at("/pages/1/problem/type").textValue()).endsWith("page-blank");
        assertThat(issue.at("/pages/2/problem/type").textValue()).endsWith("page-number-unknown");
        assertThat(issue.at("/missing/0").textValue()).isEqualTo("llrb/2023-01-01/3");
        assertThat(published("llrb/2023-01-01"))
                .extracting(PageEvent::key)
                .containsExactlyInAnyOrder("llrb/2023-01-01/1", "llrb/2023-01-01/4");
    }

    @Test
    void aTextOfSeveralPagesIsAnIssue() {
        byte[] text = "一版\f二版\f".getBytes(UTF_8);

        Answer answer = push("llrb/2023-01-02", "text/plain", text);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(texts(answer.json(), "digest")).containsOnly(SourceDigest.of(text));
        assertThat(published("llrb/2023-01-02"))
                .extracting(event -> ((PageReceived) event).text())
                .containsExactlyInAnyOrder("一版", "二版");
    }

    @Test
    void anIssueOfWhichNoPageCanBeAcceptedSaysWhyOfEach() {
        Answer answer =
                push(
                        "llrb/2023-01-03",
                        "application/octet-stream",
                        Zips.zip().with("a/1.txt", "一").with("b/1.txt", "又一").bytes());

        IngestQuarkusTest.assertProblem(answer, 422);
        assertThat(answer.json().get("type").textValue()).endsWith("issue-refused");
        assertThat(answer.json().get("pages")).hasSize(2);
        assertThat(answer.json().at("/twice/0").textValue()).isEqualTo("llrb/2023-01-03/1");
        assertThat(published("llrb/2023-01-03")).isEmpty();
    }

    @Test
    void pushedAgainAnIssueIsADuplicateAndTheSameToTheRest() {
        byte[] zip = Zips.zip().with("1.txt", "一").with("2.txt", "二").bytes();
        push("llrb/2023-01-04", "application/zip", zip);

        Answer again = push("llrb/2023-01-04", "application/zip", zip);

        assertThat(again.json().at("/pages/0/duplicate").booleanValue()).isTrue();
        assertThat(again.json().at("/pages/1/duplicate").booleanValue()).isTrue();
    }

    @Test
    void whatIsHostileGetsItsAnswerAndTheServiceLives() {
        for (HostileSources.Case hostile : HostileSources.all().values()) {
            byte[] source = hostile.source().get();
            Answer answer = push("hostile/2023-01-05", "application/octet-stream", source);

            boolean accepted = hostile.answer().contains("ACCEPTED");
            assertThat(answer.status())
                    .as(answer.response().body())
                    .isIn(accepted ? List.of(202, 422) : List.of(413, 415, 422));
        }

        assertThat(push("llrb/2023-01-05", "text/plain", "好".getBytes(UTF_8)).status())
                .isEqualTo(202);
    }

    @Test
    void aBodyAnnouncedAsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (Socket socket = door.connect()) {
            socket.getOutputStream().write(head("Content-Length: 300000000\r\n"));

            assertThat(Door.answer(socket)).startsWith("HTTP/1.1 413").contains("\"limit\":");
        }
    }

    @Test
    void aBodyThatArrivesTooSlowlyIsAnsweredInTime() throws IOException {
        try (Socket socket = door.connect()) {
            socket.getOutputStream().write(head("Content-Length: 1000000\r\n"));
            socket.getOutputStream().write(new byte[1000]);

            assertThat(Door.answer(socket)).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void issuesBeyondThoseInWorkAreRefusedAndABrokenOneGivesItsPlaceBack() throws IOException {
        List<Socket> open = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Socket socket = door.connect();
            OutputStream out = socket.getOutputStream();
            out.write(head("Content-Length: 10000000\r\n"));
            out.write(new byte[100_000]);
            out.flush();
            open.add(socket);
        }
        byte[] one = "一".getBytes(UTF_8);
        await().untilAsserted(
                        () -> {
                            Answer full = push("llrb/2023-01-06", "text/plain", one);
                            IngestQuarkusTest.assertProblem(full, 503);
                            assertThat(full.header("Retry-After")).isEqualTo("1");
                        });
        for (Socket socket : open) {
            socket.close();
        }

        await().untilAsserted(
                        () ->
                                assertThat(push("llrb/2023-01-06", "text/plain", one).status())
                                        .isEqualTo(202));
    }

    @Test
    void onlyPostIsServed() {
        Answer answer = door.call("GET", "/v1/issues/llrb/2023-01-01");

        IngestQuarkusTest.assertProblem(answer, 405);
        assertThat(answer.header("Allow")).isEqualTo("OPTIONS, POST");
    }

    private Answer push(String issue, String type, byte[] body) {
        return door.send(
                door.request("/v1/issues/" + issue)
                        .POST(BodyPublishers.ofByteArray(body))
                        .header("Content-Type", type));
    }

    private static byte[] head(String... headers) {
        return ("POST /v1/issues/llrb/2023-01-07 HTTP/1.1\r\nHost: test\r\n"
                        + "Content-Type: application/zip\r\n"
                        + String.join("", headers)
                        + "\r\n")
                .getBytes(US_ASCII);
    }

    private static List<String> texts(JsonNode issue, String field) {
        List<String> texts = new ArrayList<>();
        issue.get("pages").forEach(page -> texts.add(page.path(field).asText()));
        return texts;
    }

    private List<PageEvent> published(String issue) {
        return new TopicReader(bootstrapServers)
                .read(Topic.PAGES, PageEvent.class).stream()
                        .filter(event -> event.key().startsWith(issue + "/"))
                        .toList();
    }
}
