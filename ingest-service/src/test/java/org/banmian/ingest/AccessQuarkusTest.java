package org.banmian.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyFile;
import org.banmian.access.KeyRing;
import org.banmian.access.Right;
import org.banmian.access.Scope;
import org.banmian.access.SecretHash;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PageReceived;
import org.banmian.contract.Topic;
import org.banmian.ingest.Door.Answer;
import org.banmian.ingest.page.SourceDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AccessQuarkusTest.WithKeys.class)
class AccessQuarkusTest {

    private static final Path FOLDER = Path.of("target/access-test").toAbsolutePath();
    private static final KeyFile KEYS = new KeyFile(FOLDER.resolve("keys"));
    private static final Certificates CERTIFICATES = new Certificates(FOLDER);
    private static final String SECRET = "s".repeat(43);
    private static final String PAGE = "llrb/2022-12-02/3";

    @TestHTTPResource("/")
    URI root;

    @TestHTTPResource(value = "/", tls = true)
    URI secure;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final Heard heard = new Heard();
    private Door door;

    /** A service that takes keys and client certificates, and is strict about them. */
    public static final class WithKeys implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            writeKeys(key("press-1", "llrb"), key("slow", "llrb"), key("station", "*"));
            Path server = CERTIFICATES.make("server");
            CERTIFICATES.make("station");
            CERTIFICATES.make("stranger");
            return Map.of(
                    "banmian.ingest.access.open",
                    "false",
                    "banmian.ingest.access.keys",
                    KEYS.path().toString(),
                    "quarkus.http.tls-configuration-name",
                    "scanners",
                    "banmian.ingest.access.burst",
                    "20",
                    "banmian.ingest.access.requests-per-second",
                    "1",
                    "banmian.ingest.http.client-certificates",
                    "true",
                    "quarkus.tls.scanners.key-store.p12.path",
                    server.toString(),
                    "quarkus.tls.scanners.key-store.p12.password",
                    Certificates.PASSWORD,
                    "quarkus.tls.scanners.trust-store.p12.path",
                    CERTIFICATES.trusting("station").toString(),
                    "quarkus.tls.scanners.trust-store.p12.password",
                    Certificates.PASSWORD);
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Broker.class));
        }
    }

    private static final class Heard extends Handler {

        final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void open() {
        door = new Door(root);
        Logger.getLogger("banmian.audit").addHandler(heard);
    }

    @AfterEach
    void close() {
        Logger.getLogger("banmian.audit").removeHandler(heard);
    }

    @Test
    void aKeyPushesItsPublicationAndItsIdStandsInTheEvent() {
        Answer answer = door.send(push(door, PAGE, "press-1"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(new TopicReader(bootstrapServers).read(Topic.PAGES, PageEvent.class))
                .filteredOn(PageReceived.class::isInstance)
                .last()
                .extracting(event -> ((PageReceived) event).source().receivedFrom())
                .isEqualTo("press-1");
    }

    @Test
    void withoutAKeyItIs401AndForAnotherPublication403AndBothAreNoted() {
        Answer none = door.push(PAGE, "文");
        Answer wrong = door.send(push(door, PAGE, "nobody"));
        Answer elsewhere = door.send(push(door, "other/2022-12-02/3", "press-1"));
        Answer withdrawal =
                door.send(
                        door.request("/v1/pages/other/2022-12-02/3")
                                .DELETE()
                                .header("Authorization", "Bearer press-1." + SECRET));

        for (Answer answer : List.of(none, wrong)) {
            IngestQuarkusTest.assertProblem(answer, 401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"banmian\"");
        }
        IngestQuarkusTest.assertProblem(elsewhere, 403);
        IngestQuarkusTest.assertProblem(withdrawal, 403);
        assertThat(heard.lines).hasSize(4).allMatch(line -> line.contains("\"refused\""));
        assertThat(heard.lines.get(2))
                .isEqualTo(
                        "{\"event\":\"refused\",\"who\":\"press-1\",\"what\":\"other\","
                                + "\"why\":\"out-of-scope\",\"from\":\"127.0.0.1\"}");
    }

    @Test
    void aRevokedKeyIsRefusedSoonAfterTheFileChanged() {
        writeKeys(
                key("press-1", "llrb"),
                key("slow", "llrb"),
                key("station", "*"),
                key("short-lived", "*"));
        await().until(() -> door.send(push(door, PAGE, "short-lived")).status() == 202);

        writeKeys(
                key("press-1", "llrb"),
                key("slow", "llrb"),
                key("station", "*"),
                key("short-lived", "*").revoked(Instant.EPOCH));

        await().until(() -> heard.lines.toString().contains("\"key-revoked\""));
        Answer refused = door.send(push(door, PAGE, "short-lived"));
        IngestQuarkusTest.assertProblem(refused, 401);
        assertThat(refused.json().get("type").textValue()).endsWith("access-revoked-key");
    }

    @Test
    void overItsLimitAKeyIsToldWhenToComeAgain() {
        List<Answer> answers =
                IntStream.range(0, 25).mapToObj(i -> door.send(push(door, PAGE, "slow"))).toList();

        Answer last = answers.get(24);
        IngestQuarkusTest.assertProblem(last, 429);
        assertThat(last.header("Retry-After")).isEqualTo("1");
        assertThat(heard.lines.toString()).contains("\"over-limit\"");
        assertThat(door.send(push(door, PAGE, "press-1")).status()).isEqualTo(202);
    }

    @Test
    void aVerifiedCertificateStandsForTheKeyItNames() throws Exception {
        assertThat(overTls("station")).isEqualTo(202);
        assertThat(heard.lines).isEmpty();
    }

    @Test
    void aCertificateNobodyTrustsOpensNothing() throws Exception {
        assertThat(overTls("stranger")).isEqualTo(401);
    }

    @Test
    void onlyAKeyWithTheRightTakesAPageDown() {
        writeKeys(key("press-1", "llrb"), key("slow", "llrb"), key("station", "*"), office());
        door.send(push(door, "llrb/2022-12-02/7", "press-1"));

        await().until(() -> takeDown("office", "no").status() == 400);
        IngestQuarkusTest.assertProblem(takeDown("press-1", "true"), 403);
        assertThat(get("/v1/pages/llrb/2022-12-02/7/source").status()).isEqualTo(200);
        assertThat(takeDown("office", "true").status()).isEqualTo(202);

        assertThat(get("/v1/pages/llrb/2022-12-02/7/source").status()).isEqualTo(404);
        assertThat(heard.lines.toString())
                .contains("\"no-right\"", "\"page-taken-down\",\"who\":\"office\"");
        assertThat(new TopicReader(bootstrapServers).takedowns(Topic.PAGES))
                .extracting(takedown -> takedown.page().toString())
                .containsExactly("llrb/2022-12-02/7");
    }

    private Answer takeDown(String id, String takedown) {
        return door.send(
                door.request("/v1/pages/llrb/2022-12-02/7?takedown=" + takedown)
                        .DELETE()
                        .header("Authorization", "Bearer " + id + "." + SECRET));
    }

    private static ApiKey office() {
        ApiKey key = key("office", "*");
        return ApiKey.of(key.id(), key.scope(), Set.of(Right.TAKEDOWN), key.secrets());
    }

    @Test
    void aKeySeesAndEditsItsOwnPublicationsOnly() {
        Answer all = get("/v1/publications");
        assertThat(all.json().get("publications"))
                .extracting(publication -> publication.get("code").textValue())
                .containsOnly("llrb");

        assertThat(get("/v1/publications/llrb").status()).isEqualTo(200);
        IngestQuarkusTest.assertProblem(get("/v1/publications/other"), 403);
        IngestQuarkusTest.assertProblem(get("/v1/pages/other/2022-12-02/3/source"), 403);
        IngestQuarkusTest.assertProblem(
                door.send(
                        door.request("/v1/publications/other")
                                .PUT(BodyPublishers.ofString("{}"))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer press-1." + SECRET)),
                403);
    }

    private Answer get(String path) {
        return door.send(
                door.request(path).GET().header("Authorization", "Bearer press-1." + SECRET));
    }

    @Test
    void healthNeedsNoKey() {
        assertThat(new Door(management).call("GET", "/q/health/live").status()).isEqualTo(200);
    }

    private int overTls(String name) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .sslContext(
                                Certificates.context(
                                        FOLDER.resolve(name + ".p12"),
                                        CERTIFICATES.trusting("server")))
                        .build();
        HttpRequest request =
                new Door(secure)
                        .request("/v1/pages/any/2022-12-02/1")
                        .PUT(BodyPublishers.ofString("文"))
                        .header("Content-Type", "text/plain")
                        .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest.Builder push(Door door, String page, String id) {
        return door.request("/v1/pages/" + page)
                .PUT(BodyPublishers.ofString("文"))
                .header("Content-Type", "text/plain")
                .header("Authorization", "Bearer " + id + "." + SECRET);
    }

    private static ApiKey key(String id, String scope) {
        return ApiKey.of(
                id,
                Scope.of(List.of(scope)),
                Set.of(),
                List.of(new SecretHash(SourceDigest.of(SECRET.getBytes(UTF_8)), Instant.EPOCH)));
    }

    private static void writeKeys(ApiKey... keys) {
        try {
            KEYS.write(new KeyRing(List.of(keys)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
