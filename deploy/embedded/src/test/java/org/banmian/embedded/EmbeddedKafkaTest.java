package org.banmian.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    private static final TopicPlan PAGES = TopicPlan.compacted("pages", 12);

    @TempDir private static Path folder;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        kafka =
                EmbeddedKafka.start(
                        folder.resolve("kafka"),
                        List.of(
                                PAGES,
                                TopicPlan.of("acknowledged", 1),
                                TopicPlan.of("survivors", 1),
                                TopicPlan.of("large", 4)));
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void acknowledgedRecordsAreReadBackInOrder() throws Exception {
        List<String> keys = IntStream.range(0, 500).mapToObj(Integer::toString).toList();

        send(kafka, "acknowledged", keys);

        assertThat(Client.keys(kafka, "acknowledged")).isEqualTo(keys);
    }

    @Test
    void acknowledgedRecordsAndThePortSurviveAKill() throws Exception {
        List<String> keys = IntStream.range(0, 500).mapToObj(Integer::toString).toList();
        String address = kafka.bootstrapServers();
        ProcessHandle killed = kafka.process();
        try (KafkaProducer<String, byte[]> producer = Client.producer(kafka)) {
            send(producer, "survivors", keys);

            kafka.kill();
            assertThat(killed.isAlive()).isFalse();
            kafka.restart();
            send(producer, "survivors", List.of("after"));
        }

        assertThat(kafka.bootstrapServers()).isEqualTo(address);
        assertThat(kafka.process()).isNotEqualTo(killed);
        assertThat(Client.keys(kafka, "survivors"))
                .startsWith(keys.toArray(String[]::new))
                .endsWith("after")
                .hasSize(501);
    }

    @Test
    void fullRequestsOfThreeProducersAtOnceFitInTheHeap() throws Exception {
        byte[] value = new byte[BrokerSettings.MAX_MESSAGE - 1024];
        new Random(1).nextBytes(value);

        List<CompletableFuture<Void>> senders =
                Stream.generate(() -> CompletableFuture.runAsync(() -> sendLarge(value)))
                        .limit(3)
                        .toList();

        for (CompletableFuture<Void> sender : senders) {
            sender.get();
        }
        assertThat(Client.keys(kafka, "large")).hasSize(6);
    }

    private static void sendLarge(byte[] value) {
        try (KafkaProducer<String, byte[]> producer = Client.producer(kafka)) {
            for (int round = 0; round < 2; round++) {
                List<Future<RecordMetadata>> sent =
                        IntStream.range(0, 4)
                                .mapToObj(p -> new ProducerRecord<>("large", p, "k", value))
                                .map(producer::send)
                                .toList();
                for (Future<RecordMetadata> one : sent) {
                    one.get();
                }
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void plannedTopicsAreThereWithTheirSettings() throws Exception {
        ConfigResource pages = new ConfigResource(ConfigResource.Type.TOPIC, "pages");
        try (Admin admin = Client.admin(kafka)) {
            assertThat(admin.describeTopics(Set.of("pages")).allTopicNames().get().get("pages"))
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(12));
            Config config = admin.describeConfigs(Set.of(pages)).all().get().get(pages);
            assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(config.get("max.message.bytes").value()).isEqualTo("8388608");
        }
    }

    @Test
    void unplannedTopicIsNotMade() {
        Map<String, Object> impatient =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.block.ms", 1000);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        impatient, new ByteArraySerializer(), new ByteArraySerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("unplanned", null)).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void usedFolderIsRefusedAndItsBrokerLeftAlone() {
        assertThatThrownBy(() -> EmbeddedKafka.start(folder.resolve("kafka"), List.of()))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("in use by a running system");
        assertThat(kafka.process().isAlive()).isTrue();
    }

    @Test
    void secondBrokerStandsBesideTheFirstUntilItsPlanIsBroken() throws Exception {
        Path other = folder.resolve("other");
        try (EmbeddedKafka second = EmbeddedKafka.start(other, List.of(TopicPlan.of("t", 1)))) {
            send(second, "t", List.of("second"));
            assertThat(second.port()).isNotEqualTo(kafka.port());
            assertThat(Client.keys(second, "t")).containsExactly("second");
            assertThat(kafka.process().isAlive()).isTrue();
        }

        assertThatThrownBy(() -> EmbeddedKafka.start(other, List.of(TopicPlan.of("t", 2))))
                .isInstanceOfSatisfying(
                        StartFailedException.class,
                        e -> {
                            assertThat(e.part()).isEqualTo("kafka");
                            assertThat(e.logTail())
                                    .contains("Topic t has 1 partitions, planned are 2");
                            assertThat(e).hasMessageContaining(e.logTail());
                        });
    }

    static void send(EmbeddedKafka kafka, String topic, List<String> keys) throws Exception {
        try (KafkaProducer<String, byte[]> producer = Client.producer(kafka)) {
            send(producer, topic, keys);
        }
    }

    private static void send(
            KafkaProducer<String, byte[]> producer, String topic, List<String> keys)
            throws Exception {
        List<Future<RecordMetadata>> sent =
                keys.stream()
                        .map(
                                key ->
                                        producer.send(
                                                new ProducerRecord<>(
                                                        topic,
                                                        key,
                                                        key.getBytes(
                                                                java.nio.charset.StandardCharsets
                                                                        .UTF_8))))
                        .toList();
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
    }
}
