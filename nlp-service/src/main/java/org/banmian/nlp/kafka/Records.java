package org.banmian.nlp.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PageEvent;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.contract.wire.Takedown;
import org.jspecify.annotations.Nullable;

/** Events as records of the broker, and back. */
final class Records {

    private static final EventCodec CODEC = new EventCodec("/banmian/nlp-service");

    private Records() {}

    /** A name that is the same whenever the record is delivered, and that no other record has. */
    static String name(ConsumerRecord<?, ?> page) {
        return page.topic() + "-" + page.partition() + "@" + page.offset() + "/" + page.timestamp();
    }

    /**
     * Reads a record of the topic of pages.
     *
     * @throws org.banmian.contract.wire.MalformedEventException if it is no event of that topic
     */
    static PageEvent read(ConsumerRecord<byte[], byte[]> page) {
        return EventCodec.decode(
                page.key(), name -> last(page.headers(), name), page.value(), PageEvent.class);
    }

    /** Reads a record that takes a page down; empty if it is none. */
    static Optional<Takedown> takedown(ConsumerRecord<byte[], byte[]> page) {
        return Takedown.read(page.key(), name -> last(page.headers(), name), page.value());
    }

    private static byte @Nullable [] last(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : header.value();
    }

    /** Writes a record of the topic of articles. */
    static ProducerRecord<byte[], byte[]> write(ArticlesEvent event) {
        EncodedEvent encoded = CODEC.encode(event);
        ProducerRecord<byte[], byte[]> written =
                new ProducerRecord<>(
                        Topic.ARTICLES.id(), utf8(encoded.key()), utf8(encoded.value()));
        encoded.headers().forEach((name, value) -> written.headers().add(name, utf8(value)));
        return written;
    }

    /** Writes a takedown, which passes as it came. */
    static ProducerRecord<byte[], byte[]> write(Takedown takedown) {
        ProducerRecord<byte[], byte[]> written =
                new ProducerRecord<>(Topic.ARTICLES.id(), utf8(takedown.page().toString()), null);
        takedown.headers().forEach((name, value) -> written.headers().add(name, utf8(value)));
        return written;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
