package org.banmian.local.drill;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.Topic;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.wire.EventCodec;
import org.banmian.contract.wire.Headers;
import org.banmian.local.drill.check.BadRecord;
import org.banmian.local.drill.check.ToldChange;
import org.jspecify.annotations.Nullable;

/** The topics of a running system, seen from outside. */
public final class Topics {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;

    /** The topics of a broker at {@code host:port}. */
    public Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Puts a record on its topic; returns when the broker has it. */
    BadRecord plant(ProducerRecord<byte[], byte[]> record) throws InterruptedException {
        Properties settings = settings();
        settings.put("acks", "all");
        settings.put("enable.idempotence", "true");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            RecordMetadata place = producer.send(record).get();
            return BadRecord.of(
                    new BadRecord.Place(place.topic(), place.partition(), place.offset()),
                    record.key(),
                    record.value());
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot plant a record on " + record.topic(), e);
        }
    }

    /** Every dead letter, with the place it says it came from. */
    List<BadRecord> deadLetters() {
        return Stream.of(Topic.PAGES_DEAD_LETTER, Topic.ARTICLES_DEAD_LETTER)
                .flatMap(topic -> all(topic).stream())
                .map(
                        letter ->
                                BadRecord.of(
                                        new BadRecord.Place(
                                                header(letter, Headers.DEAD_LETTER_TOPIC),
                                                number(letter, Headers.DEAD_LETTER_PARTITION),
                                                number(letter, Headers.DEAD_LETTER_OFFSET)),
                                        letter.key(),
                                        letter.value()))
                .toList();
    }

    /** Every change that was told, in the order of each partition. */
    List<ToldChange> changes() {
        return all(Topic.ARTICLE_CHANGES).stream()
                .map(Topics::change)
                .map(change -> new ToldChange(change.article(), change.revision()))
                .toList();
    }

    /** Every change that was told of a page, in order for each article. */
    List<ArticleChange> changes(PageKey page) {
        return all(Topic.ARTICLE_CHANGES).stream()
                .filter(record -> record.value() != null)
                .map(Topics::change)
                .filter(change -> change.article().page().equals(page))
                .toList();
    }

    private static ArticleChange change(ConsumerRecord<byte[], byte[]> record) {
        return EventCodec.decode(
                record.key(), name -> value(record, name), record.value(), ArticleChange.class);
    }

    /** How many records each partition of a topic ever had, marks of transactions included. */
    Map<Integer, Long> ends(Topic topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            Map<Integer, Long> ends = new HashMap<>();
            consumer.endOffsets(partitions(topic, consumer))
                    .forEach((partition, end) -> ends.put(partition.partition(), end));
            return ends;
        }
    }

    /** Every record of a topic, in the order of each partition. */
    List<ConsumerRecord<byte[], byte[]>> all(Topic topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(topic, consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Properties settings = settings();
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "none");
        // Closing waits for the answer asked for last, half a second by default.
        settings.put("fetch.max.wait.ms", "20");
        return new KafkaConsumer<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(
            Topic topic, KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(topic.id()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static int number(ConsumerRecord<?, ?> record, String name) {
        return Integer.parseInt(header(record, name));
    }

    /** A header of a dead letter. */
    static String header(ConsumerRecord<?, ?> record, String name) {
        byte[] value = value(record, name);
        if (value == null) {
            throw new IllegalStateException("a dead letter without " + name + ": " + record);
        }
        return new String(value, StandardCharsets.UTF_8);
    }

    private static byte @Nullable [] value(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : header.value();
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }
}
