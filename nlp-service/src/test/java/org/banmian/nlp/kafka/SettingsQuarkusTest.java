package org.banmian.nlp.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.banmian.contract.Topic;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings that keep the promises, as the clients of the broker got them. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class SettingsQuarkusTest {

    private static final String DEAD_LETTERS = "kafka-dead-letter-topic-producer-kafka-consumer-";

    @Inject ClientSettings clients;

    @Test
    void thereIsAConsumerForEachWorkerAndADeadLetterProducerForEachConsumer() {
        assertThat(clients.all())
                .containsOnlyKeys(
                        "kafka-consumer-pages$1",
                        "kafka-consumer-pages$2",
                        DEAD_LETTERS + "pages$1",
                        DEAD_LETTERS + "pages$2",
                        "kafka-producer-articles");
    }

    @ParameterizedTest
    @CsvSource({
        "group.id, banmian-nlp",
        "group.protocol, classic",
        "auto.offset.reset, earliest",
        "enable.auto.commit, false",
        "allow.auto.create.topics, false",
        "max.poll.records, 8",
        "session.timeout.ms, 10000",
    })
    void consumerIsSetTo(String name, String value) {
        assertThat(clients.of("kafka-consumer-pages$1")).containsEntry(name, value);
        assertThat(clients.of("kafka-consumer-pages$2")).containsEntry(name, value);
    }

    @Test
    void consumerTakesBytesAndSharesPartitionsWithoutStoppingTheWorld() {
        Map<String, Object> consumer = clients.of("kafka-consumer-pages$1");

        assertThat(consumer)
                .containsEntry("key.deserializer", ByteArrayDeserializer.class.getName())
                .containsEntry("value.deserializer", ByteArrayDeserializer.class.getName())
                .containsEntry(
                        "partition.assignment.strategy", CooperativeStickyAssignor.class.getName())
                .containsEntry("interceptor.classes", ProgressProbe.class.getName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kafka-producer-articles",
                DEAD_LETTERS + "pages$1",
                DEAD_LETTERS + "pages$2"
            })
    void producersWaitForAllReplicasAndRepeatNothing(String client) {
        assertThat(clients.of(client))
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", "true")
                .containsEntry("compression.type", "zstd")
                .containsEntry("delivery.timeout.ms", "600000")
                .containsEntry("key.serializer", ByteArraySerializer.class.getName())
                .containsEntry("value.serializer", ByteArraySerializer.class.getName())
                .doesNotContainEntry("retries", "0")
                .doesNotContainEntry("interceptor.classes", ProgressProbe.class.getName());
    }

    @Test
    void deadLettersMayBeLargerThanAnythingElse() {
        assertThat(clients.of("kafka-producer-articles"))
                .containsEntry("max.request.size", "33554432");
        assertThat(clients.of(DEAD_LETTERS + "pages$1"))
                .containsEntry("max.request.size", "34603008")
                .containsEntry("buffer.memory", "34603008");
    }

    @ParameterizedTest
    @CsvSource({
        "commit-strategy, lasting-throttled",
        "auto.commit.interval.ms, 1000",
        "throttled.unprocessed-record-max-age.ms, 0",
        "cloud-events, false",
        "failure-strategy, page-dead-letter-queue",
        "concurrency, 2",
    })
    void channelIsSetTo(String name, String value) {
        assertThat(value("mp.messaging.incoming.pages." + name)).isEqualTo(value);
    }

    @Test
    void topicsAreThoseOfTheContract() {
        assertThat(value("mp.messaging.incoming.pages.topic")).isEqualTo(Topic.PAGES.id());
        assertThat(value("mp.messaging.outgoing.articles.topic")).isEqualTo(Topic.ARTICLES.id());
        assertThat(value("mp.messaging.incoming.pages.dead-letter-queue.topic"))
                .isEqualTo(Topic.PAGES_DEAD_LETTER.id());
    }

    @Test
    void everyAddressIsLoopbackUnlessToldOtherwise() {
        assertThat(List.of("quarkus.http.host", "quarkus.management.host"))
                .allMatch(name -> value(name).equals("127.0.0.1"));
    }

    @Test
    void outageOfTheBrokerIsWaitedOutBeforeAStallIsSeen() {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        Duration stall = config.getConfigMapping(PageSettings.class).stallLimit();

        assertThat(stall)
                .isGreaterThan(
                        Duration.ofMillis(
                                config.getValue(
                                        "mp.messaging.outgoing.articles.delivery.timeout.ms",
                                        Long.class)));
    }

    @Test
    void coresAreCountedOnTheMachineThatRunsAndNotOnTheOneThatBuilt() {
        assertThat(value("banmian.cores"))
                .isEqualTo("" + Runtime.getRuntime().availableProcessors());
        assertThat(ConfigProvider.getConfig().getConfigValue("banmian.cores").getSourceName())
                .isEqualTo("cores of this machine");
    }

    private static String value(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
