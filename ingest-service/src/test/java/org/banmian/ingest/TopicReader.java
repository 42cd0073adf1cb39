package org.banmian.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.banmian.contract.Event;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EventCodec;
import org.banmian.contract.wire.Takedown;

/** Reads a topic from its start to its present end, as another service would. */
final class TopicReader {

    private static final int FETCH_WAIT = 20;

    private final Map<String, Object> settings;

    TopicReader(String bootstrapServers) {
        // A consumer that closes waits for the answer it asked for last, half a second by default.
        this.settings =
                Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", FETCH_WAIT);
    }

    /** The events there; takedowns are none. */
    <E extends Event> List<E> read(Topic topic, Class<E> family) {
        return records(topic).stream()
                .filter(record -> takedown(record).isEmpty())
                .map(record -> decode(record, family))
                .toList();
    }

    List<Takedown> takedowns(Topic topic) {
        return records(topic).stream().flatMap(record -> takedown(record).stream()).toList();
    }

    private List<ConsumerRecord<byte[], byte[]>> records(Topic topic) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic.id()).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static <E extends Event> E decode(
            ConsumerRecord<byte[], byte[]> record, Class<E> family) {
        return EventCodec.decode(
                record.key(), name -> header(record, name), record.value(), family);
    }

    private static Optional<Takedown> takedown(ConsumerRecord<byte[], byte[]> record) {
        return Takedown.read(record.key(), name -> header(record, name), record.value());
    }

    private static byte[] header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : header.value();
    }
}
