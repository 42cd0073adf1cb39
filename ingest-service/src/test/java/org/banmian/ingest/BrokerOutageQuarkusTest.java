package org.banmian.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.banmian.contract.PageEvent;
import org.banmian.contract.Topic;
import org.banmian.embedded.EmbeddedKafka;
import org.banmian.ingest.Door.Answer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BrokerOutageQuarkusTest.NoBrokerYet.class)
class BrokerOutageQuarkusTest {

    private static EmbeddedKafka kafka;

    @TestHTTPResource("/")
    URI root;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    /** Points the service at a port where a broker is going to be. */
    public static final class NoBrokerYet implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return Map.of("kafka.bootstrap.servers", "127.0.0.1:" + free.getLocalPort());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @AfterAll
    static void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }

    @Test
    void anOutageGets503AndNever202AndIsRecoveredFrom() {
        Door door = new Door(root);
        assertThat(health("live")).isEqualTo(200);
        assertThat(health("ready")).isEqualTo(503);
        assertRefusedInTime(door.push("llrb/2022-12-02/1", "没有"));

        int port = Integer.parseInt(bootstrapServers.substring("127.0.0.1:".length()));
        kafka = EmbeddedKafka.start(Broker.folder(), port, Broker.TOPICS);
        await().atMost(Duration.ofSeconds(30)).until(() -> health("ready") == 200);
        awaitAccepted(door, "llrb/2022-12-02/2");

        kafka.kill();
        assertRefusedInTime(door.push("llrb/2022-12-02/3", "又没有"));
        assertThat(health("live")).isEqualTo(200);
        assertThat(health("ready")).isEqualTo(200);

        kafka.restart();
        awaitAccepted(door, "llrb/2022-12-02/4");
        assertThat(new TopicReader(bootstrapServers).read(Topic.PAGES, PageEvent.class))
                .extracting(PageEvent::key)
                .contains("llrb/2022-12-02/2", "llrb/2022-12-02/4");
    }

    // In time, because Door waits no longer than 20 s for an answer.
    private static void assertRefusedInTime(Answer answer) {
        IngestQuarkusTest.assertProblem(answer, 503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    private static void awaitAccepted(Door door, String page) {
        await().atMost(Duration.ofSeconds(60)).until(() -> door.push(page, "有了").status() == 202);
    }

    private int health(String kind) {
        return new Door(management).call("GET", "/q/health/" + kind).status();
    }
}
