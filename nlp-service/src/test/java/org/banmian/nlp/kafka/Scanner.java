package org.banmian.nlp.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.banmian.contract.PageEvent;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;

/** Puts pages on their topic as ingest-service does, and reads what has become of them. */
final class Scanner implements AutoCloseable {

    private static final EventCodec CODEC = new EventCodec("/banmian/ingest-service");

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;

    Scanner(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 33554432),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", 20),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
    }

    static ProducerRecord<byte[], byte[]> record(PageEvent event) {
        EncodedEvent encoded = CODEC.encode(event);
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topic.PAGES.id(), utf8(encoded.key()), utf8(encoded.value()));
        encoded.headers().forEach((name, value) -> record.headers().add(name, utf8(value)));
        return record;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    RecordMetadata send(PageEvent event) {
        return send(record(event));
    }

    RecordMetadata send(ProducerRecord<byte[], byte[]> record) {
        try {
            return producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that stands on a topic now, partition by partition. */
    List<ConsumerRecord<byte[], byte[]>> everythingOn(Topic topic) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic.id()).stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream()
                .anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        consumer.close();
    }
}
