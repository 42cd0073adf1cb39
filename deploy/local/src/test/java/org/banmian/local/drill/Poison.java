package org.banmian.local.drill;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.contract.wire.EventType;
import org.banmian.contract.wire.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Records that are no events, each bad in its own way. A service that took one for an event would
 * show a page of the publication {@code poison}, which nobody pushed.
 */
final class Poison {

    private static final PageKey PAGE = PageKey.parse("poison/2024-01-01/1");

    private static final List<UnaryOperator<ProducerRecord<byte[], byte[]>>> WAYS =
            List.of(
                    record -> with(record, record.key(), utf8("not an event at all")),
                    record -> header(record, Headers.TYPE, utf8("org.banmian.page-withdrawn.v99")),
                    record -> with(record, new byte[0], record.value()),
                    record -> with(record, new byte[] {-1, -2}, record.value()),
                    record -> with(record, utf8("poison/2024-01-01/2"), record.value()),
                    Poison::nullHeaders,
                    Poison::forgedOrigin,
                    record -> with(record, record.key(), cutOff(record.value())),
                    record -> with(record, record.key(), new byte[0]),
                    record -> with(record, record.key(), null),
                    record -> header(record, Headers.TYPE, utf8(EventType.ARTICLE_WITHDRAWN.id())),
                    record -> with(record, record.key(), utf8("[".repeat(100_000))),
                    record -> with(record, record.key(), overlong(record.value())));

    private Poison() {}

    /** A record for a topic of page keys; every number is bad in the way of another, in turn. */
    static ProducerRecord<byte[], byte[]> record(String topic, int number) {
        EncodedEvent event =
                new EventCodec("/banmian/drill")
                        .encode(new PageWithdrawn(PAGE, Instant.EPOCH, "drill", null));
        ProducerRecord<byte[], byte[]> good =
                new ProducerRecord<>(topic, utf8(event.key()), utf8(event.value()));
        event.headers().forEach((name, value) -> good.headers().add(name, utf8(value)));
        return WAYS.get(number % WAYS.size()).apply(good);
    }

    private static ProducerRecord<byte[], byte[]> with(
            ProducerRecord<byte[], byte[]> record, byte[] key, byte @Nullable [] value) {
        return new ProducerRecord<>(record.topic(), null, key, value, record.headers());
    }

    private static ProducerRecord<byte[], byte[]> header(
            ProducerRecord<byte[], byte[]> record, String name, byte @Nullable [] value) {
        record.headers().remove(name).add(name, value);
        return record;
    }

    // What a consumer's library would follow, or fall over.
    private static ProducerRecord<byte[], byte[]> nullHeaders(
            ProducerRecord<byte[], byte[]> record) {
        List<String> names =
                List.of(
                        Headers.TYPE,
                        Headers.ID,
                        Headers.CONTENT_TYPE,
                        "REPLY_TOPIC",
                        "REPLY_PARTITION",
                        "deserialization-failure-dlq",
                        "deserialization-failure-reason");
        names.forEach(name -> header(record, name, null));
        return record;
    }

    private static ProducerRecord<byte[], byte[]> forgedOrigin(
            ProducerRecord<byte[], byte[]> record) {
        header(record, Headers.TYPE, null);
        header(record, "REPLY_TOPIC", utf8("banmian.article-changes"));
        header(record, Headers.DEAD_LETTER_TOPIC, utf8("elsewhere"));
        header(record, Headers.DEAD_LETTER_PARTITION, utf8("7"));
        header(record, Headers.DEAD_LETTER_OFFSET, null);
        return header(record, Headers.DEAD_LETTER_REASON, utf8("none"));
    }

    private static byte[] cutOff(byte[] value) {
        return Arrays.copyOf(value, value.length - 1);
    }

    // A slash in two bytes, which UTF-8 forbids.
    private static byte[] overlong(byte[] value) {
        byte[] bytes = Arrays.copyOf(value, value.length + 1);
        for (int i = 0; i < value.length; i++) {
            if (value[i] == '/') {
                bytes[i] = (byte) 0xC0;
                bytes[i + 1] = (byte) 0xAF;
                System.arraycopy(value, i + 1, bytes, i + 2, value.length - i - 1);
                return bytes;
            }
        }
        throw new IllegalStateException("no slash in the event");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
