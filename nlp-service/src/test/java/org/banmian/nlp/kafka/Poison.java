package org.banmian.nlp.kafka;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EventType;
import org.banmian.contract.wire.Headers;

/** Records that are on the topic of pages and are no pages. */
final class Poison {

    /** What a record of a key of one byte and megabytes of value takes beside its value, alone. */
    static final int OVERHEAD = 75;

    private Poison() {}

    /** A value of so many bytes, which no compression makes smaller. */
    static ProducerRecord<byte[], byte[]> bytes(int length) {
        byte[] value = new byte[length];
        new Random(length).nextBytes(value);
        return new ProducerRecord<>(Topic.PAGES.id(), Scanner.utf8("k"), value);
    }

    static List<ProducerRecord<byte[], byte[]>> records() {
        List<ProducerRecord<byte[], byte[]>> poison = new ArrayList<>();
        poison.add(good(record -> with(record, null, record.value())));
        poison.add(good(record -> with(record, new byte[0], record.value())));
        poison.add(
                good(record -> with(record, Scanner.utf8("test/2022-01-01/999"), record.value())));
        poison.add(good(record -> with(record, new byte[] {-1, -2}, record.value())));
        poison.add(good(record -> with(record, record.key(), null)));
        poison.add(good(record -> with(record, record.key(), new byte[0])));
        poison.add(good(record -> with(record, record.key(), new byte[] {0, 1, -1})));
        poison.add(good(record -> with(record, record.key(), Scanner.utf8("{\"page\":"))));
        poison.add(good(record -> with(record, record.key(), Scanner.utf8("null"))));
        poison.add(good(record -> with(record, record.key(), Scanner.utf8("[".repeat(100_000)))));
        poison.add(good(record -> with(record, record.key(), cutOff(record.value()))));
        poison.add(good(record -> header(record, Headers.TYPE, null)));
        poison.add(good(record -> header(record, Headers.TYPE, new byte[] {-1})));
        poison.add(good(record -> type(record, "org.banmian.page-received.v99")));
        poison.add(good(record -> type(record, EventType.ARTICLE_WITHDRAWN.id())));
        poison.add(good(Poison::steering));
        poison.add(good(Poison::forged));
        poison.add(new ProducerRecord<>(Topic.PAGES.id(), null, (byte[]) null));
        poison.add(Scanner.record(Pages.page("x".repeat(400_001))));
        return poison;
    }

    private static ProducerRecord<byte[], byte[]> good(
            UnaryOperator<ProducerRecord<byte[], byte[]>> spoil) {
        return spoil.apply(Scanner.record(Pages.page("本报讯 毒。")));
    }

    private static ProducerRecord<byte[], byte[]> with(
            ProducerRecord<byte[], byte[]> record, byte[] key, byte[] value) {
        return new ProducerRecord<>(record.topic(), null, key, value, record.headers());
    }

    private static byte[] cutOff(byte[] value) {
        return Arrays.copyOf(value, value.length - 1);
    }

    private static ProducerRecord<byte[], byte[]> type(
            ProducerRecord<byte[], byte[]> record, String type) {
        return header(record, Headers.TYPE, Scanner.utf8(type));
    }

    private static ProducerRecord<byte[], byte[]> header(
            ProducerRecord<byte[], byte[]> record, String name, byte[] value) {
        record.headers().remove(name).add(name, value);
        return record;
    }

    /** Headers that the connector would follow, or fall over, on the way to the dead letters. */
    private static ProducerRecord<byte[], byte[]> steering(ProducerRecord<byte[], byte[]> record) {
        header(record, Headers.TYPE, null);
        header(record, "REPLY_TOPIC", null);
        header(record, "REPLY_PARTITION", null);
        header(record, "REPLY_CORRELATION_ID", null);
        header(record, "deserialization-failure-dlq", null);
        return header(record, "deserialization-failure-reason", null);
    }

    /** Headers that say the record came from elsewhere. */
    private static ProducerRecord<byte[], byte[]> forged(ProducerRecord<byte[], byte[]> record) {
        header(record, Headers.TYPE, null);
        header(record, Headers.DEAD_LETTER_TOPIC, Scanner.utf8("elsewhere"));
        header(record, Headers.DEAD_LETTER_PARTITION, Scanner.utf8("7"));
        header(record, Headers.DEAD_LETTER_OFFSET, null);
        return header(record, Headers.DEAD_LETTER_REASON, Scanner.utf8("none"));
    }
}
