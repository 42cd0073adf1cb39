package org.banmian.store.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.Event;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.wire.EventCodec;
import org.banmian.contract.wire.MalformedEventException;
import org.banmian.contract.wire.Takedown;
import org.jspecify.annotations.Nullable;

/** What records are read as; each throws {@code MalformedEventException} for what is none. */
final class Records {

    private Records() {}

    /** A record of the topic of articles. */
    static PageStep step(ConsumerRecord<byte[], byte[]> record) {
        Optional<Takedown> takedown = Takedown.read(record.key(), headers(record), record.value());
        return takedown.isPresent()
                ? new PageStep.Forget(takedown.get())
                : new PageStep.Apply(read(record, ArticlesEvent.class));
    }

    /** A record of the topic of publications. */
    static PublicationDescribed publication(ConsumerRecord<byte[], byte[]> record) {
        return read(record, PublicationDescribed.class);
    }

    /** A record of the topic of changes; one without a value is of an article taken down. */
    static IndexStep change(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() != null) {
            return new IndexStep.Apply(read(record, ArticleChange.class));
        }
        try {
            byte[] key = record.key() == null ? new byte[0] : record.key();
            return new IndexStep.Forget(ArticleId.parse(new String(key, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new MalformedEventException("the record has neither a value nor an article", e);
        }
    }

    private static <E extends Event> E read(
            ConsumerRecord<byte[], byte[]> record, Class<E> family) {
        return EventCodec.decode(record.key(), headers(record), record.value(), family);
    }

    private static Function<String, byte @Nullable []> headers(ConsumerRecord<?, ?> record) {
        return name -> {
            Header header = record.headers().lastHeader(name);
            return header == null ? null : header.value();
        };
    }
}
