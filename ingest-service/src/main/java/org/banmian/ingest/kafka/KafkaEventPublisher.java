package org.banmian.ingest.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.banmian.contract.Event;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.contract.wire.Takedown;
import org.banmian.ingest.intake.EventPublisher;
import org.banmian.ingest.intake.NotPublishedException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jspecify.annotations.Nullable;

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

    @Override
    public CompletionStage<Void> publish(Takedown takedown) {
        return send(record(Topic.PAGES, takedown.page().toString(), null, takedown.headers()));
    }

    private CompletionStage<Void> send(Topic topic, Event event) {
        EncodedEvent encoded = codec.encode(event);
        return send(record(topic, encoded.key(), encoded.value(), encoded.headers()));
    }

    private CompletionStage<Void> send(ProducerRecord<String, String> record) {
        return emitter.send(record)
                .exceptionallyCompose(
                        failure ->
                                CompletableFuture.failedFuture(
                                        new NotPublishedException(record.key(), failure)));
    }

    private static ProducerRecord<String, String> record(
            Topic topic, String key, @Nullable String value, Map<String, String> headers) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic.id(), key, value);
        headers.forEach(
                (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
