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
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyFile;
import org.banmian.access.KeyRing;
import org.banmian.access.Scope;
import org.banmian.access.SecretHash;
import org.banmian.ingest.Door.Answer;
import org.banmian.ingest.page.SourceDigest;
import org.junit.jupiter.api.Test;

/** A service whose identity provider is away. */
@QuarkusTest
@TestProfile(ProviderOutageQuarkusTest.WithNobody.class)
class ProviderOutageQuarkusTest {

    private static final KeyFile KEYS =
            new KeyFile(Path.of("target/provider-outage-test").toAbsolutePath().resolve("keys"));
    private static final String SECRET = "s".repeat(43);

    @TestHTTPResource("/")
    URI root;

    /** Names a provider that does not answer. */
    public static final class WithNobody implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            SecretHash hash =
                    new SecretHash(SourceDigest.of(SECRET.getBytes(UTF_8)), Instant.EPOCH);
            ApiKey key = ApiKey.of("press-1", Scope.ALL, Set.of(), List.of(hash));
            try {
                KEYS.write(new KeyRing(List.of(key)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.of(
                    "banmian.ingest.access.open", "false",
                    "banmian.ingest.access.keys", KEYS.path().toString(),
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:1");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Broker.class));
        }
    }

    @Test
    void itStartsAndTakesKeysAndPutsTokensOff() {
        assertThat(push("press-1." + SECRET).status()).isEqualTo(202);

        Answer off =
                push(base64("{\"alg\":\"RS256\"}") + "." + base64("{\"sub\":\"a\"}") + ".c2ln");

        IngestQuarkusTest.assertProblem(off, 503);
        assertThat(off.json().get("type").textValue()).endsWith("identity-provider-away");
        assertThat(off.header("Retry-After")).isEqualTo("5");
        assertThat(push("press-1." + SECRET).status()).isEqualTo(202);
    }

    private Answer push(String token) {
        return new Door(root)
                .send(
                        new Door(root)
                                .request("/v1/pages/llrb/2022-12-02/3")
                                .PUT(BodyPublishers.ofString("文"))
                                .header("Content-Type", "text/plain")
                                .header("Authorization", "Bearer " + token));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
