package org.banmian.store.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be stored: its key, value and headers as they came, byte for byte, and
 * beside them where it came from and what is wrong with it.
 *
 * @param record as it came
 * @param reason what is wrong with it
 */
record DeadLetter(ConsumerRecord<byte[], byte[]> record, @Nullable String reason) {

    private static final int MAX_REASON = 1000;

    /** As a record. */
    ProducerRecord<byte[], byte[]> whole() {
        return with(record.value(), printable());
    }

    /**
     * For a record that, with its value, is too large for its topic; the value stays where it is.
     */
    ProducerRecord<byte[], byte[]> withoutValue() {
        return with(null, printable() + " (too large to be kept here: its value is left out)");
    }

    private ProducerRecord<byte[], byte[]> with(byte @Nullable [] value, String why) {
        RecordHeaders headers = new RecordHeaders(record.headers());
        put(headers, Headers.DEAD_LETTER_REASON, why);
        put(headers, Headers.DEAD_LETTER_TOPIC, record.topic());
        put(headers, Headers.DEAD_LETTER_PARTITION, Integer.toString(record.partition()));
        put(headers, Headers.DEAD_LETTER_OFFSET, Long.toString(record.offset()));
        return new ProducerRecord<>(
                Topic.ARTICLES_DEAD_LETTER.id(), null, record.key(), value, headers);
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Messages may quote what came in; lines and control characters do not. */
    private String printable() {
        String text = reason == null ? "no reason given" : reason;
        String line = text.replaceAll("[\\s\\p{Cc}]+", " ");
        return line.length() <= MAX_REASON ? line : line.substring(0, MAX_REASON) + "…";
    }

    @Override
    public String toString() {
        return record.topic()
                + ", partition "
                + record.partition()
                + ", offset "
                + record.offset()
                + ": "
                + printable();
    }
}
