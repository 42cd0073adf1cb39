package org.banmian.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.Event;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.contract.wire.Takedown;

/** The topics as others see them: what is sent to the store, and what it tells. */
public final class Topics implements AutoCloseable {

    /** What a record of a key of one byte and megabytes of value takes beside its value, alone. */
    static final int OVERHEAD = 75;

    private static final EventCodec CODEC = new EventCodec("/banmian/test");
    private static final int MAX_REQUEST_BYTES = 32 * 1024 * 1024;

    private final Map<String, Object> broker;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Admin admin;

    public Topics(String bootstrapServers) {
        this.broker = Map.of("bootstrap.servers", bootstrapServers);
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "max.request.size",
                                MAX_REQUEST_BYTES),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        this.admin = Admin.create(broker);
    }

    public void send(Topic topic, Event... events) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Event event : events) {
            records.add(record(topic, event));
        }
        send(records);
    }

    void send(List<ProducerRecord<byte[], byte[]>> records) {
        List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
        for (Future<RecordMetadata> each : sent) {
            acknowledged(each);
        }
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static ProducerRecord<byte[], byte[]> record(Topic topic, Event event) {
        EncodedEvent encoded = CODEC.encode(event);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic.id(), utf8(encoded.key()), utf8(encoded.value()));
        encoded.headers().forEach((name, value) -> record.headers().add(name, utf8(value)));
        return record;
    }

    /** Every record of a topic, by partition and offset. */
    List<ConsumerRecord<byte[], byte[]>> all(Topic topic) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        broker.get("bootstrap.servers"),
                        "isolation.level",
                        "read_committed",
                        // Closing waits for the answer asked for last, half a second by default.
                        "fetch.max.wait.ms",
                        20);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer.partitionsFor(topic.id()));
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

    /**
     * The changes of articles whose id begins so; those of one article in the order they were told.
     */
    List<ArticleChange> changes(String prefix) {
        return all(Topic.ARTICLE_CHANGES).stream()
                .filter(record -> text(record.key()).startsWith(prefix) && record.value() != null)
                .map(
                        record ->
                                EventCodec.decode(
                                        record.key(),
                                        name -> record.headers().lastHeader(name).value(),
                                        record.value(),
                                        ArticleChange.class))
                .collect(Collectors.toList());
    }

    /** The articles whose id begins so and whose record is to go, as often as that was said. */
    List<String> removals(String prefix) {
        return all(Topic.ARTICLE_CHANGES).stream()
                .filter(record -> record.value() == null)
                .map(record -> text(record.key()))
                .filter(key -> key.startsWith(prefix))
                .toList();
    }

    static ProducerRecord<byte[], byte[]> record(Takedown takedown) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topic.ARTICLES.id(), utf8(takedown.page().toString()), null);
        takedown.headers().forEach((name, value) -> record.headers().add(name, utf8(value)));
        return record;
    }

    /** Whether the store has committed every page that was sent to it. */
    boolean allStored() {
        return allStored(Topic.ARTICLES);
    }

    /** The same of one topic. */
    boolean allStored(Topic topic) {
        try {
            Map<TopicPartition, OffsetAndMetadata> committed =
                    admin.listConsumerGroupOffsets("banmian-store")
                            .partitionsToOffsetAndMetadata()
                            .get();
            return ends(topic).entrySet().stream()
                    .filter(end -> end.getValue() > 0)
                    .allMatch(
                            end -> {
                                OffsetAndMetadata reached = committed.get(end.getKey());
                                return reached != null && reached.offset() >= end.getValue();
                            });
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<TopicPartition, Long> ends(Topic topic) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        broker, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions(consumer.partitionsFor(topic.id())));
        }
    }

    private static List<TopicPartition> partitions(Collection<PartitionInfo> infos) {
        return infos.stream().map(i -> new TopicPartition(i.topic(), i.partition())).toList();
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : text(header.value());
    }

    static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
    }
}
