package org.banmian.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.banmian.contract.Event;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;

/** Writes to a topic as another instance of the service would. */
final class TopicWriter {

    private final String bootstrapServers;

    TopicWriter(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    void write(Topic topic, Event event) {
        EncodedEvent encoded = new EventCodec("/banmian/another").encode(event);
        ProducerRecord<String, String> record =
                new ProducerRecord<>(topic.id(), encoded.key(), encoded.value());
        encoded.headers()
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
