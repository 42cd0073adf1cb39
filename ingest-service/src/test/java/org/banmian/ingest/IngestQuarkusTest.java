package org.banmian.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.Door.Answer;
import org.banmian.ingest.format.pdf.DrawnPdf;
import org.banmian.ingest.page.SourceDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class IngestQuarkusTest {

    private static final Path SEED = Path.of("../seeds/000_a4cb9ab709589dbc.txt");

    @TestHTTPResource("/")
    URI root;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject KafkaClientService clients;

    private Door door;

    @BeforeEach
    void open() {
        door = new Door(root);
    }

    @Test
    void anAcceptedPageIsOnItsTopicWithEveryLine() throws IOException {
        byte[] seed = Files.readAllBytes(SEED);

        Answer answer = door.push("llrb/2022-12-02/03", "text/plain; charset=UTF-8", seed);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().get("page").textValue()).isEqualTo("llrb/2022-12-02/3");
        assertThat(answer.json().get("digest").textValue()).isEqualTo(SourceDigest.of(seed));
        assertThat(answer.json().get("duplicate").booleanValue()).isFalse();
        assertThat(answer.json().get("charset").textValue()).isEqualTo("UTF-8");
        PageReceived page = (PageReceived) published("llrb/2022-12-02/3").get(0);
        assertThat(page.text()).isEqualTo(new String(seed, UTF_8));
        assertThat(page.source().received()).isEqualTo(received(answer));
        assertThat(page.publication().name()).isEqualTo("吕梁日报");
    }

    @Test
    void gb18030IsReadDeclaredOrNotAndSaid() {
        byte[] gb = "吕梁日报\r\n本报讯".getBytes(Charset.forName("GB18030"));

        for (String type : List.of("text/plain", "text/plain; charset=\"gb2312\"")) {
            Answer answer = door.push("llrb/2022-12-03/1", type, gb);
            assertThat(answer.json().get("charset").textValue()).isEqualTo("GB18030");
        }

        assertThat(published("llrb/2022-12-03/1"))
                .allSatisfy(
                        event ->
                                assertThat(((PageReceived) event).lines())
                                        .extracting(SourceLine::text)
                                        .containsExactly("吕梁日报", "本报讯"))
                .hasSize(2);
    }

    @Test
    void aPdfIsPublishedWithWhereItsLinesStand() {
        byte[] pdf =
                new DrawnPdf().text(50, 700, 30, "吕梁日报").raw("1 w 40 400 300 150 re S").bytes();

        Answer answer = door.push("llrb/2022-12-03/4", "application/pdf", pdf);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().has("charset")).isFalse();
        PageReceived page = (PageReceived) published("llrb/2022-12-03/4").get(0);
        assertThat(page.source().mediaType()).isEqualTo("application/pdf");
        assertThat(page.source().size()).isEqualTo(pdf.length);
        assertThat(page.lines())
                .containsExactly(
                        new SourceLine(
                                "吕梁日报", new Box(50, 73.6, 120, 30), 30.0, null, null, false));
        assertThat(page.geometry())
                .isEqualTo(
                        new PageGeometry(
                                600,
                                800,
                                List.of(
                                        new PageGeometry.Rectangle(
                                                PageGeometry.Kind.FRAME,
                                                new Box(40, 250, 300, 150)))));
    }

    @Test
    void repeatsAreRecognisedAndPublishedAllTheSame() {
        List<Boolean> duplicates =
                List.of("甲", "甲", "乙", "甲").stream()
                        .map(text -> door.push("llrb/2022-12-04/1", text))
                        .map(answer -> answer.json().get("duplicate").booleanValue())
                        .toList();

        assertThat(duplicates).containsExactly(false, true, false, false);
        assertThat(published("llrb/2022-12-04/1")).hasSize(4);
    }

    @Test
    void pushesOfAPageCloseTogetherStandOnTheTopicInTheOrderOfReceipt() {
        List<Answer> answers =
                IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(i -> door.push("llrb/2022-12-05/1", "第" + i + "次"))
                        .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(202));
        assertThat(published("llrb/2022-12-05/1"))
                .hasSize(40)
                .extracting(event -> event.time())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aWithdrawalIsPublishedWithItsReason() {
        Answer answer = door.delete("llrb/2022-12-06/A01?reason=%E9%94%99%E7%89%88");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(published("llrb/2022-12-06/A1"))
                .containsExactly(
                        new PageWithdrawn(
                                PageKey.parse("llrb/2022-12-06/A1"),
                                received(answer),
                                "anonymous",
                                "错版"));
    }

    @Test
    void aPublicationIsDescribedWithItsFirstPage() {
        door.push("unheard-of/2022-12-02/1", "一");
        door.push("unheard-of/2022-12-02/2", "二");

        assertThat(reader().read(Topic.PUBLICATIONS, PublicationDescribed.class))
                .filteredOn(described -> described.code().equals("unheard-of"))
                .singleElement()
                .extracting(PublicationDescribed::settings)
                .isEqualTo(PublicationSettings.UNKNOWN);
    }

    @Test
    void aPublicationIsEditedAndItsNextPageGoesUnderTheNewSettings() {
        Answer put =
                describe(
                        "edited",
                        "{\"name\":\"晨报\",\"columns\":5,\"readingDirection\":\"vertical\"}");

        assertThat(put.status()).isEqualTo(200);
        assertThat(put.json()).isEqualTo(door.call("GET", "/v1/publications/edited").json());
        assertThat(door.call("GET", "/v1/publications").json().get("publications"))
                .contains(put.json());
        door.push("edited/2022-12-02/1", "一");
        assertThat(((PageReceived) published("edited/2022-12-02/1").get(0)).publication())
                .isEqualTo(new PublicationSettings("晨报", null, null, null, 5, Direction.VERTICAL));
    }

    @Test
    void whatAnotherInstanceDescribesIsKnownHereAMomentLater() {
        PublicationDescribed event =
                new PublicationDescribed(
                        "elsewhere",
                        new PublicationSettings("他报", null, null, null),
                        Instant.parse("2022-12-02T00:00:00Z"));
        assertProblem(door.call("GET", "/v1/publications/elsewhere"), 404);

        new TopicWriter(bootstrapServers).write(Topic.PUBLICATIONS, event);

        await().until(
                        () ->
                                door.call("GET", "/v1/publications/elsewhere")
                                        .response()
                                        .body()
                                        .contains("他报"));
    }

    @Test
    void settingsThatCannotBeKeptAreRefusedAndWhyIsSaid() {
        for (String settings :
                List.of(
                        "",
                        "null",
                        "[]",
                        "{",
                        "{\"colour\":1}",
                        "{\"columns\":0}",
                        "{\"readingDirection\":\"sideways\"}",
                        "{\"timeZone\":\"Asia/Atlantis\"}")) {
            Answer answer = describe("edited-badly", settings);
            assertProblem(answer, 422);
        }
        assertProblem(describe("Edited", "{}"), 400);
        assertProblem(door.call("GET", "/v1/publications/edited-badly"), 404);
    }

    private Answer describe(String code, String settings) {
        return door.send(
                door.request("/v1/publications/" + code)
                        .PUT(HttpRequest.BodyPublishers.ofString(settings))
                        .header("Content-Type", "application/json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "400|LLRB!/2022-12-02/3|text/plain|e69687|publication",
                "400|llrb%00/2022-12-02/3|text/plain|e69687|publication",
                "400|llrb%2F2022/2022-12-02/3|text/plain|e69687|publication",
                "400|llrb/2023-02-30/3|text/plain|e69687|date",
                "400|llrb/20230203/3|text/plain|e69687|date",
                "400|llrb/2022-12-02/0|text/plain|e69687|page",
                "400|llrb/2022-12-02/1000|text/plain|e69687|page",
                "400|llrb/2022-12-02/1|;;|e69687|Content-Type",
                "415|llrb/2022-12-02/1|image/png|89504e47|Content-Type",
                "422|llrb/2022-12-02/1|application/pdf|255044462d|body",
                "415|llrb/2022-12-02/1|text/plain;charset=big5|e69687|charset",
                "422|llrb/2022-12-02/1|text/plain|\"\"|body",
                "422|llrb/2022-12-02/1|text/plain|20e380800d0a|body",
                "422|llrb/2022-12-02/1|text/plain|e6968700|body",
                "422|llrb/2022-12-02/1|text/plain|e69687ff|body",
                "422|llrb/2022-12-02/1|text/plain;charset=utf-8|b1beb1a8|body",
            })
    void whatIsWrongWithARequestIsNamedAndNothingIsPublished(
            int status, String page, String type, String hex, String field) {
        int before = all().size();

        Answer answer = door.push(page, type, HexFormat.of().parseHex(hex));

        assertProblem(answer, status);
        assertThat(answer.json().get("field").textValue()).isEqualTo(field);
        assertThat(all()).hasSize(before);
    }

    @Test
    void theFirstBadByteIsNamed() {
        byte[] bad = {'a', (byte) 0xE6, (byte) 0x96, (byte) 0x87, (byte) 0xFF, '\n'};
        assertThat(door.push("llrb/2022-12-02/1", "text/plain", bad).json().get("offset").asInt())
                .isEqualTo(4);
        byte[] nul = {(byte) 0xE6, (byte) 0x96, (byte) 0x87, 0, 'a'};
        assertThat(door.push("llrb/2022-12-02/1", "text/plain", nul).json().get("offset").asInt())
                .isEqualTo(3);
    }

    @Test
    void aPageOfTheLimitInOneLineIsTakenAndOneByteMoreIsNot() {
        byte[] limit = "a".repeat(PageReceived.MAX_TEXT_BYTES).getBytes(US_ASCII);
        byte[] more = "a".repeat(PageReceived.MAX_TEXT_BYTES + 1).getBytes(US_ASCII);

        assertThat(door.push("llrb/2022-12-07/1", "text/plain", limit).status()).isEqualTo(202);
        for (Answer answer :
                List.of(
                        door.push("llrb/2022-12-07/2", "text/plain", more),
                        door.pushChunked("llrb/2022-12-07/2", more))) {
            assertProblem(answer, 413);
            assertThat(answer.json().get("limit").asInt()).isEqualTo(PageReceived.MAX_TEXT_BYTES);
        }
        assertThat(published("llrb/2022-12-07/2")).isEmpty();
    }

    @Test
    void whatIsAnnouncedTooLargeIsRefusedBeforeItIsSent() throws IOException {
        for (String length : List.of("2097153", "99999999999")) {
            try (Socket socket = door.connect()) {
                socket.getOutputStream()
                        .write(
                                Door.head(
                                        "llrb/2022-12-07/3", "Content-Length: " + length + "\r\n"));
                assertThat(Door.answer(socket)).startsWith("HTTP/1.1 413").contains("\"limit\":");
            }
        }
    }

    @Test
    void aBodyWithoutEndIsNotReadForLong() throws IOException {
        byte[] chunk = ("10000\r\n" + "a".repeat(0x10000) + "\r\n").getBytes(US_ASCII);
        long sent = 0;
        try (Socket socket = door.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(Door.head("llrb/2022-12-07/4", "Transfer-Encoding: chunked\r\n"));
            while (sent < 1_000_000_000) {
                out.write(chunk);
                sent += chunk.length;
            }
        } catch (SocketException closed) {
            assertThat(sent).isLessThan(64_000_000);
        }
        assertThat(sent).isLessThan(1_000_000_000);
        assertThat(published("llrb/2022-12-07/4")).isEmpty();
    }

    @Test
    void aBodyThatBreaksOffIsNoPage() throws IOException {
        try (Socket socket = door.connect()) {
            socket.getOutputStream()
                    .write(Door.head("llrb/2022-12-08/1", "Content-Length: 100\r\n"));
            socket.getOutputStream().write("前半".getBytes(UTF_8));
        }
        try (Socket socket = door.connect()) {
            socket.getOutputStream()
                    .write(Door.head("llrb/2022-12-08/1", "Transfer-Encoding: chunked\r\n"));
            socket.getOutputStream().write("3\r\nabc\r\n".getBytes(US_ASCII));
        }

        // The capacity they held is free again when the service has noticed.
        await().untilAsserted(
                        () ->
                                assertThat(
                                                door.pushChunked(
                                                                "llrb/2022-12-08/2",
                                                                "整".getBytes(UTF_8))
                                                        .status())
                                        .isEqualTo(202));
        assertThat(published("llrb/2022-12-08/1")).isEmpty();
    }

    @Test
    void aBodyThatNeverEndsIsAnsweredInTime() throws IOException {
        try (Socket socket = door.connect()) {
            socket.getOutputStream()
                    .write(Door.head("llrb/2022-12-08/3", "Content-Length: 100\r\n"));

            assertThat(readToTheEnd(socket)).startsWith("HTTP/1.1 408").contains("\"limit\":3");
        }
    }

    @Test
    void loadBeyondCapacityIsRefusedAndNotKept() throws IOException {
        byte[] open = Door.head("llrb/2022-12-09/1", "Transfer-Encoding: chunked\r\n");
        try (Socket first = door.connect();
                Socket second = door.connect()) {
            first.getOutputStream().write(open);
            second.getOutputStream().write(open);

            await().untilAsserted(
                            () -> {
                                Answer third =
                                        door.pushChunked("llrb/2022-12-09/2", "三".getBytes(UTF_8));
                                assertProblem(third, 503);
                                assertThat(third.header("Retry-After")).isEqualTo("1");
                            });
            assertThat(door.push("llrb/2022-12-09/3", "小").status()).isEqualTo(202);
        }

        await().untilAsserted(
                        () ->
                                assertThat(
                                                door.pushChunked(
                                                                "llrb/2022-12-09/2",
                                                                "三".getBytes(UTF_8))
                                                        .status())
                                        .isEqualTo(202));
    }

    @Test
    void theSourceOfAPageComesBackByteForByteAsAnAttachment() throws Exception {
        byte[] gb = "吕梁日报\r\n".getBytes(Charset.forName("GB18030"));
        String digest =
                door.push("llrb/2022-12-11/A01", "text/plain", gb).json().get("digest").textValue();
        door.push("llrb/2022-12-11/A1", "后来的");

        HttpResponse<byte[]> source = source("llrb/2022-12-11/A1/source?digest=" + digest, "");

        assertThat(source.body()).isEqualTo(gb);
        assertThat(source.headers().map())
                .containsEntry("Content-Type", List.of("text/plain;charset=GB18030"))
                .containsEntry(
                        "Content-Disposition",
                        List.of("attachment; filename=\"llrb_2022-12-11_A1\""))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("ETag", List.of("\"" + digest + "\""));
        assertThat(source("llrb/2022-12-11/A1/source", "").body()).isEqualTo("后来的".getBytes(UTF_8));
        assertThat(
                        source("llrb/2022-12-11/A1/source?digest=" + digest, "\"" + digest + "\"")
                                .statusCode())
                .isEqualTo(304);
        assertProblem(door.call("GET", "/v1/pages/llrb/2022-12-11/2/source"), 404);
    }

    private HttpResponse<byte[]> source(String path, String known) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        door.request("/v1/pages/" + path).header("If-None-Match", known).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void whatTheServerRefusesByItselfIsAProblemToo() throws IOException {
        assertProblem(door.call("GET", "/nowhere"), 404);
        assertProblem(door.call("POST", "/"), 404);
        Answer notAllowed = door.call("GET", "/v1/pages/llrb/2022-12-02/3");
        assertProblem(notAllowed, 405);
        assertThat(notAllowed.header("Allow")).isEqualTo("DELETE, OPTIONS, PUT");
        assertThat(door.call("HEAD", "/v1/pages/llrb/2022-12-02/3").status()).isEqualTo(405);
        assertProblem(
                door.send(
                        door.request("/v1/pages/llrb/2022-12-02/3")
                                .DELETE()
                                .header("Accept", "text/html")),
                406);
        assertProblem(door.push("a".repeat(9000) + "/2022-12-02/3", "长"), 400);
        assertProblem(door.delete("llrb/2022-12-02/3?reason=" + "x".repeat(1001)), 400);
        for (String head :
                List.of(
                        "400|PUT /v1/pages/llrb/2022-12-02/3 HTTP/1.1\r\n",
                        "404|OPTIONS * HTTP/1.1\r\nHost: test\r\n")) {
            try (Socket socket = door.connect()) {
                socket.getOutputStream()
                        .write(
                                (head.substring(4) + "Content-Length: 1\r\n\r\n")
                                        .getBytes(US_ASCII));
                assertThat(Door.answer(socket))
                        .startsWith("HTTP/1.1 " + head.substring(0, 3))
                        .contains("application/problem+json", "\"detail\":");
            }
        }
    }

    @Test
    void headersThatContradictOrWrapTheBodyAreRefused() throws IOException {
        for (String header :
                List.of(
                        "Content-Type: text/plain; charset=gbk",
                        "Content-Encoding: gzip",
                        "Content-Range: bytes 0-1/2")) {
            try (Socket socket = door.connect()) {
                socket.getOutputStream()
                        .write(
                                Door.head(
                                        "llrb/2022-12-10/1",
                                        header + "\r\n",
                                        "Content-Length: 1\r\n"));
                socket.getOutputStream().write('a');
                assertThat(Door.answer(socket))
                        .startsWith("HTTP/1.1 4")
                        .contains("\"field\":\"" + header.substring(0, header.indexOf(':')));
            }
        }
        assertThat(published("llrb/2022-12-10/1")).isEmpty();
    }

    @Test
    void theProducerIsIdempotentAndWaitsForAllReplicas() throws ReflectiveOperationException {
        Object client = clients.getProducer("events").unwrap();
        Field field = client.getClass().getDeclaredField("producerConfig");
        field.setAccessible(true);
        ProducerConfig effective = (ProducerConfig) field.get(client);

        assertThat(effective.getString("acks")).isEqualTo("-1");
        assertThat(effective.getBoolean("enable.idempotence")).isTrue();
        assertThat(effective.getInt("retries")).isEqualTo(Integer.MAX_VALUE);
        assertThat(effective.getString("compression.type")).isEqualTo("zstd");
        assertThat(effective.getInt("max.request.size")).isEqualTo(32 * 1024 * 1024);
        assertThat(effective.getInt("delivery.timeout.ms")).isEqualTo(8000);
        assertThat(effective.getInt("request.timeout.ms")).isEqualTo(3000);
        assertThat(effective.getLong("max.block.ms")).isEqualTo(3000);
    }

    @Test
    void theDocumentOfTheDoorIsServed() {
        assertThat(door.call("GET", "/openapi").response().body())
                .contains("/v1/pages/{publication}/{date}/{page}", "pushPage", "withdrawPage");
    }

    private TopicReader reader() {
        return new TopicReader(bootstrapServers);
    }

    private List<PageEvent> all() {
        return reader().read(Topic.PAGES, PageEvent.class);
    }

    private List<PageEvent> published(String page) {
        return all().stream().filter(event -> event.key().equals(page)).toList();
    }

    private static Instant received(Answer answer) {
        return Instant.parse(answer.json().get("received").textValue());
    }

    static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").intValue()).isEqualTo(status);
        assertThat(answer.json().get("detail").textValue()).isNotBlank();
        assertThat(answer.response().body()).doesNotContain("Exception", "at org.");
    }

    private static String readToTheEnd(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
}
