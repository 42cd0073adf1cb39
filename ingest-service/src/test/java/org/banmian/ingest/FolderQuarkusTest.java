package org.banmian.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.banmian.contract.PageReceived;
import org.banmian.contract.Topic;
import org.banmian.ingest.Door.Answer;
import org.banmian.ingest.issue.Zips;
import org.banmian.ingest.page.SourceDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Broker.class)
@TestProfile(FolderQuarkusTest.WithFolder.class)
class FolderQuarkusTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @TestHTTPResource("/")
    URI root;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "banmian.ingest.folder.path")
    Path inbox;

    /** A service that watches a folder, and is quick about it. */
    public static final class WithFolder implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "banmian.ingest.folder.path", inbox(),
                    "banmian.ingest.folder.poll", "20ms",
                    "banmian.ingest.folder.settle", "100ms");
        }
    }

    @Test
    void pageIsPublishedAndItsBytesAreKeptAsOverHttp() {
        put("llrb/2023-02-01/A01.txt", "一版".getBytes(UTF_8));

        awaitFile("done/llrb/2023-02-01/A01.txt");

        String digest = SourceDigest.of("一版".getBytes(UTF_8));
        assertThat(new TopicReader(bootstrapServers).read(Topic.PAGES, PageReceived.class))
                .filteredOn(page -> page.key().equals("llrb/2023-02-01/A1"))
                .singleElement()
                .satisfies(
                        page -> {
                            assertThat(page.source().digest()).isEqualTo(digest);
                            assertThat(page.source().receivedFrom()).isEqualTo("hot folder");
                            assertThat(page.publication().name()).isEqualTo("吕梁日报");
                        });
        Answer source =
                new Door(root).call("GET", "/v1/pages/llrb/2023-02-01/A1/source?digest=" + digest);
        assertThat(source.response().body()).isEqualTo("一版");
    }

    @Test
    void issueThatIsRefusedInPartSaysWhyOfEachPage() throws IOException {
        put(
                "llrb/2023-02-02/night.zip",
                Zips.zip().with("1.txt", "一").with("2.txt", " ").with("4.txt", "四").bytes());

        awaitFile("failed/llrb/2023-02-02/night.zip");

        JsonNode reason = reason("llrb/2023-02-02/night.zip");
        assertThat(reason.get("type").textValue())
                .isEqualTo("urn:banmian:problem:issue-partly-refused");
        assertThat(reason.get("title").textValue()).isEqualTo("Unprocessable Entity");
        assertThat(reason.get("status").intValue()).isEqualTo(422);
        assertThat(reason.get("file").textValue()).isEqualTo("llrb/2023-02-02/night.zip");
        assertThat(reason.at("/pages/0/status").textValue()).isEqualTo("accepted");
        assertThat(reason.at("/pages/0/digest").textValue())
                .isEqualTo(SourceDigest.of("一".getBytes(UTF_8)));
        assertThat(reason.at("/pages/1/page").textValue()).isEqualTo("llrb/2023-02-02/2");
        assertThat(reason.at("/pages/1/problem/type").textValue())
                .isEqualTo("urn:banmian:problem:page-blank");
        assertThat(reason.at("/missing/0").textValue()).isEqualTo("3");
    }

    @Test
    void pageThatIsRefusedSaysWhatToChange() throws IOException {
        put("llrb/2023-02-03/3.txt", new byte[] {'a', (byte) 0xff, (byte) 0xff});

        awaitFile("failed/llrb/2023-02-03/3.txt");

        JsonNode reason = reason("llrb/2023-02-03/3.txt");
        assertThat(reason.get("type").textValue())
                .isEqualTo("urn:banmian:problem:page-undecodable");
        assertThat(reason.get("offset").intValue()).isEqualTo(1);
        assertThat(reason.get("detail").textValue()).isNotBlank();
    }

    @Test
    void livenessHasTheFolderInIt() {
        Answer health = new Door(management).call("GET", "/q/health/live");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.json().get("checks"))
                .filteredOn(
                        check -> check.get("name").textValue().equals("the folder is looked at"))
                .singleElement()
                .satisfies(check -> assertThat(check.at("/data/watched").booleanValue()).isTrue());
    }

    private void put(String place, byte[] bytes) {
        try {
            Path file = inbox.resolve(place);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitFile(String place) {
        await(place).atMost(LIMIT).until(() -> Files.exists(inbox.resolve(place)));
    }

    private JsonNode reason(String place) throws IOException {
        return new ObjectMapper()
                .readTree(inbox.resolve("failed/" + place + ".reason.json").toFile());
    }

    private static String inbox() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "inbox")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
