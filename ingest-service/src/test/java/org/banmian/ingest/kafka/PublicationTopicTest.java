package org.banmian.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.embedded.EmbeddedKafka;
import org.banmian.embedded.TopicPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTopicTest {

    private static final Instant NOW = Instant.parse("2022-12-02T00:00:00Z");

    @TempDir private Path folder;

    @Test
    void everyPartitionIsReadFromItsBeginningAndThenFollowed() throws Exception {
        try (EmbeddedKafka kafka =
                EmbeddedKafka.start(
                        folder, List.of(TopicPlan.compacted(Topic.PUBLICATIONS.id(), 3)))) {
            List<PublicationDescribed> before = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                before.add(describe("paper-" + i));
                send(kafka, before.get(i));
            }
            sendNonsense(kafka);

            try (PublicationTopic topic = topic(kafka)) {
                List<PublicationDescribed> read = new ArrayList<>();
                while (!topic.isReadToTheEnd()) {
                    read.addAll(topic.poll());
                }
                assertThat(read).containsExactlyInAnyOrderElementsOf(before);

                send(kafka, describe("later"));
                List<PublicationDescribed> next = topic.poll();
                while (next.isEmpty()) {
                    next = topic.poll();
                }
                assertThat(next).containsExactly(describe("later"));
            }
        }
    }

    @Test
    void aTopicThatIsNotThereIsNotTakenForAnEmptyOne() {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, List.of())) {
            assertThatExceptionOfType(KafkaException.class).isThrownBy(() -> topic(kafka));
        }
    }

    private static PublicationTopic topic(EmbeddedKafka kafka) {
        return new PublicationTopic(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    private static PublicationDescribed describe(String code) {
        return new PublicationDescribed(code, PublicationSettings.UNKNOWN, NOW);
    }

    private static void send(EmbeddedKafka kafka, PublicationDescribed event)
            throws ExecutionException, InterruptedException {
        EncodedEvent encoded = new EventCodec("/banmian/test").encode(event);
        ProducerRecord<String, String> record =
                new ProducerRecord<>(Topic.PUBLICATIONS.id(), encoded.key(), encoded.value());
        encoded.headers()
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(kafka, record);
    }

    private static void sendNonsense(EmbeddedKafka kafka)
            throws ExecutionException, InterruptedException {
        send(kafka, new ProducerRecord<>(Topic.PUBLICATIONS.id(), "paper-1", "nonsense"));
        send(kafka, new ProducerRecord<>(Topic.PUBLICATIONS.id(), "paper-2", null));
    }

    private static void send(EmbeddedKafka kafka, ProducerRecord<String, String> record)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers()),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(record).get();
        }
    }
}
