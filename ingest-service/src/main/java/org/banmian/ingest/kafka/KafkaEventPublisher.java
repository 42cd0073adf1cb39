package org.banmian.ingest.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.banmian.contract.Event;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.ingest.intake.EventPublisher;
import org.banmian.ingest.intake.NotPublishedException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;

/** Publishes events through the channel {@code events}; done is what the broker acknowledged. */
@ApplicationScoped
class KafkaEventPublisher implements EventPublisher {

    static final String CHANNEL = "events";

    private final EventCodec codec = new EventCodec("/banmian/ingest-service");
    private final Emitter<ProducerRecord<String, String>> emitter;

    KafkaEventPublisher(@Channel(CHANNEL) Emitter<ProducerRecord<String, String>> emitter) {
        this.emitter = emitter;
    }

    @Override
    public CompletionStage<Void> publish(PageEvent event) {
        return send(Topic.PAGES, event);
    }

    @Override
    public CompletionStage<Void> publish(PublicationDescribed event) {
        return send(Topic.PUBLICATIONS, event);
    }

    private CompletionStage<Void> send(Topic topic, Event event) {
        return emitter.send(record(topic, codec.encode(event)))
                .exceptionallyCompose(
                        failure ->
                                CompletableFuture.failedFuture(
                                        new NotPublishedException(event.key(), failure)));
    }

    private static ProducerRecord<String, String> record(Topic topic, EncodedEvent event) {
        ProducerRecord<String, String> record =
                new ProducerRecord<>(topic.id(), event.key(), event.value());
        event.headers()
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
