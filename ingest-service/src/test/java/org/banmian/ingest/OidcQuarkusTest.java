package org.banmian.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
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

/** Tokens of an identity provider, beside keys. */
@QuarkusTest
@TestProfile(OidcQuarkusTest.WithProvider.class)
class OidcQuarkusTest {

    private static final Path FOLDER = Path.of("target/oidc-test").toAbsolutePath();
    private static final KeyFile KEYS = new KeyFile(FOLDER.resolve("keys"));
    private static final String SECRET = "s".repeat(43);
    private static final String PAGE = "llrb/2022-12-02/3";
    private static final String LLRB = "[\"llrb\",\"llrb-evening\"]";

    @TestHTTPResource("/")
    URI root;

    @ConfigProperty(name = Issuer.KEY)
    String issuerKey;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final Heard heard = new Heard();
    private Door door;

    /** A service that takes tokens and keys. */
    public static final class WithProvider implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                KEYS.write(new KeyRing(List.of(key())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.of(
                    "banmian.ingest.access.open", "false",
                    "banmian.ingest.access.keys", KEYS.path().toString(),
                    "banmian.ingest.access.burst", "20",
                    "banmian.ingest.access.requests-per-second", "1");
        }

        private static ApiKey key() {
            return ApiKey.of(
                    "press-1",
                    Scope.ALL,
                    Set.of(),
                    List.of(
                            new SecretHash(
                                    SourceDigest.of(SECRET.getBytes(UTF_8)), Instant.EPOCH)));
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(Broker.class), new TestResourceEntry(Issuer.class));
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
    void aTokenPushesItsPublicationsAndItsSubjectStandsInTheEvent() throws Exception {
        String text = "文".repeat(200_000);

        Answer answer = push(PAGE, token("editor-7", LLRB), text);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().get("digest").textValue())
                .isEqualTo(SourceDigest.of(text.getBytes(UTF_8)));
        assertThat(new TopicReader(bootstrapServers).read(Topic.PAGES, PageEvent.class))
                .filteredOn(PageReceived.class::isInstance)
                .extracting(event -> ((PageReceived) event).source().receivedFrom())
                .contains("oidc:editor-7");
    }

    @Test
    void theClaimMayBeWordsOrAStar() throws Exception {
        assertThat(push(PAGE, token("editor-1", "\"other, llrb\"")).status()).isEqualTo(202);
        assertThat(push(PAGE, token("editor-2", "\"*\"")).status()).isEqualTo(202);
    }

    @Test
    void aTokenForOtherPublicationsIs403AndTheLineNamesTheSubject() throws Exception {
        IngestQuarkusTest.assertProblem(push("other/2022-12-02/3", token("editor-7", LLRB)), 403);
        IngestQuarkusTest.assertProblem(push(PAGE, token("editor-8", "[]")), 403);
        IngestQuarkusTest.assertProblem(push(PAGE, token("editor-9", null)), 403);

        assertThat(heard.lines)
                .hasSize(3)
                .first()
                .isEqualTo(
                        "{\"event\":\"refused\",\"who\":\"oidc:editor-7\",\"what\":\"other\","
                                + "\"why\":\"out-of-scope\",\"from\":\"127.0.0.1\"}");
    }

    @Test
    void whatTheProviderDoesNotVouchForIs401() throws Exception {
        String good = token("editor-7", LLRB);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        PrivateKey stranger = generator.generateKeyPair().getPrivate();
        String[] parts = good.split("\\.", -1);
        List<String> bad =
                List.of(
                        signed(claims("editor-7", LLRB, "banmian", -600), key()),
                        signed(claims("editor-7", LLRB, "payroll", 600), key()),
                        signed(claims("editor-7", LLRB, "banmian", 600), stranger),
                        base64("{\"alg\":\"none\"}") + "." + parts[1] + ".",
                        parts[0] + "." + base64("{\"sub\":\"editor-7\"}") + "." + parts[2],
                        "a.b.c");

        for (String token : bad) {
            Answer answer = push(PAGE, token);
            IngestQuarkusTest.assertProblem(answer, 401);
            assertThat(answer.json().get("type").textValue()).endsWith("access-invalid-token");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"banmian\"");
        }
        assertThat(heard.lines)
                .hasSize(bad.size())
                .allMatch(line -> line.contains("invalid-token"));
    }

    @Test
    void aKeyIsStillTakenAndWithoutEitherItIs401() {
        assertThat(push(PAGE, "press-1." + SECRET).status()).isEqualTo(202);
        IngestQuarkusTest.assertProblem(push(PAGE, "press-1.wrong"), 401);
        IngestQuarkusTest.assertProblem(door.push(PAGE, "文"), 401);
    }

    @Test
    void eachSubjectHasItsOwnLimit() throws Exception {
        String token = token("hasty", LLRB);
        List<Answer> answers = IntStream.range(0, 25).mapToObj(i -> push(PAGE, token)).toList();

        IngestQuarkusTest.assertProblem(answers.get(24), 429);
        assertThat(heard.lines.toString()).contains("\"over-limit\",\"who\":\"oidc:hasty\"");
        assertThat(push(PAGE, token("patient", LLRB)).status()).isEqualTo(202);
    }

    private Answer push(String page, String token) {
        return push(page, token, "文");
    }

    private Answer push(String page, String token, String text) {
        return door.send(
                door.request("/v1/pages/" + page)
                        .PUT(BodyPublishers.ofString(text))
                        .header("Content-Type", "text/plain")
                        .header("Authorization", "Bearer " + token));
    }

    private String token(String subject, String publications) throws GeneralSecurityException {
        return signed(claims(subject, publications, "banmian", 600), key());
    }

    private String claims(String subject, String publications, String audience, int seconds) {
        return "{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s\",\"exp\":%d,\"iat\":%d%s}"
                .formatted(
                        issuer,
                        subject,
                        audience,
                        Instant.now().getEpochSecond() + seconds,
                        Instant.now().getEpochSecond() - 1000,
                        publications == null ? "" : ",\"banmian_publications\":" + publications);
    }

    private PrivateKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(issuerKey)));
    }

    private static String signed(String claims, PrivateKey key) throws GeneralSecurityException {
        String text =
                base64("{\"alg\":\"RS256\",\"kid\":\"1\",\"typ\":\"JWT\"}") + "." + base64(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(text.getBytes(UTF_8));
        return text
                + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
