package org.banmian.store.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.banmian.contract.Topic;
import org.banmian.store.archive.Outbox;
import org.jspecify.annotations.Nullable;

/** Sends changes to their topic, many in one transaction. After a failure it is of no more use. */
final class ChangeProducer implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;

    ChangeProducer(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /**
     * Ends whatever a producer before this one left open, and shuts that one out.
     *
     * @throws KafkaException if the broker does not answer
     */
    void takeOver() {
        producer.initTransactions();
    }

    /**
     * Sends changes; returns when the broker has acknowledged all of them.
     *
     * @throws KafkaException if it has not; some may be there nevertheless
     */
    @SuppressWarnings("FutureReturnValueIgnored") // the commit throws what any of them ended with
    void send(List<Outbox.Entry> entries) {
        producer.beginTransaction();
        for (Outbox.Entry entry : entries) {
            producer.send(record(entry));
        }
        producer.commitTransaction();
    }

    private static ProducerRecord<byte[], byte[]> record(Outbox.Entry entry) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topic.ARTICLE_CHANGES.id(), utf8(entry.key()), value(entry));
        entry.headers().forEach((name, value) -> record.headers().add(name, utf8(value)));
        return record;
    }

    private static byte @Nullable [] value(Outbox.Entry entry) {
        String value = entry.value();
        return value == null ? null : utf8(value);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
