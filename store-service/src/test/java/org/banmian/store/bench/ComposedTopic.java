package org.banmian.store.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.store.search.ComposedArchive;

/** Composed articles in a file as their events, so that nothing is composed while time is taken. */
final class ComposedTopic implements AutoCloseable {

    private static final EventCodec CODEC = new EventCodec("/banmian/benchmark");
    private static final int AT_ONCE = 100;

    private final DataInputStream events;

    private ComposedTopic(Path file) throws IOException {
        this.events = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /**
     * Composes articles.
     *
     * @param file where their events go
     * @param seen is shown each
     */
    static ComposedTopic compose(Path file, int articles, Consumer<ArticlePublished> seen)
            throws IOException {
        ComposedArchive archive = new ComposedArchive(1);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < articles; i += AT_ONCE) {
                for (ArticlePublished article :
                        archive.articles(i, Math.min(articles, i + AT_ONCE))) {
                    seen.accept(article);
                    write(CODEC.encode(article), out);
                }
            }
        }
        return new ComposedTopic(file);
    }

    private static void write(EncodedEvent event, DataOutputStream out) throws IOException {
        write(event.key(), out);
        write(event.value(), out);
        out.writeInt(event.headers().size());
        for (Map.Entry<String, String> header : event.headers().entrySet()) {
            write(header.getKey(), out);
            write(header.getValue(), out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Publishes the next of them. */
    @SuppressWarnings("FutureReturnValueIgnored") // what is not sent is never found
    void publish(String bootstrapServers, int articles) throws IOException {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "compression.type",
                                "zstd",
                                "linger.ms",
                                20),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            for (int i = 0; i < articles; i++) {
                producer.send(next());
            }
        }
    }

    private ProducerRecord<byte[], byte[]> next() throws IOException {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topic.ARTICLE_CHANGES.id(), bytes(), bytes());
        int headers = events.readInt();
        for (int i = 0; i < headers; i++) {
            record.headers().add(new String(bytes(), StandardCharsets.UTF_8), bytes());
        }
        return record;
    }

    private byte[] bytes() throws IOException {
        return events.readNBytes(events.readInt());
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
