package org.banmian.nlp.kafka;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * What becomes of a record that failed. The connector's own dead-letter queue does the writing;
 * this stands before it, because left alone it trusts the record too much, and blames it too often:
 *
 * <ul>
 *   <li>It obeys headers of the record: {@code REPLY_TOPIC} and its like (a null one stops the
 *       queue for good), {@code deserialization-failure-…} (a null one stops the channel), and
 *       {@code dead-letter-…}, which, coming after its own, would say where the record came from.
 *       They are taken off. The second kind it never sees: it asks for them only when it is itself
 *       the channel's failure strategy.
 *   <li>It takes records that nothing is wrong with, when the broker was away for too long or the
 *       service is stopping. Those stay uncommitted, the channel fails, liveness goes down with it,
 *       and the next process gets them again.
 * </ul>
 */
@ApplicationScoped
@Identifier(PageFailures.STRATEGY)
class PageFailures implements KafkaFailureHandler.Factory {

    /** The name to give as {@code failure-strategy}. */
    static final String STRATEGY = "page-dead-letter-queue";

    private final KafkaFailureHandler.Factory deadLetters;

    private final Stopping stopping;

    PageFailures(
            @Identifier(KafkaFailureHandler.Strategy.DEAD_LETTER_QUEUE)
                    KafkaFailureHandler.Factory deadLetters,
            Stopping stopping) {
        this.deadLetters = deadLetters;
        this.stopping = stopping;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new Handler(
                deadLetters.create(config, vertx, consumer, reportFailure),
                stopping,
                reportFailure);
    }

    /** For the records of one consumer. */
    private record Handler(
            KafkaFailureHandler deadLetters,
            Stopping stopping,
            BiConsumer<Throwable, Boolean> reportFailure)
            implements KafkaFailureHandler {

        private static final List<String> STEERING =
                List.of("REPLY_", "deserialization-failure-", "dead-letter-");

        @Override
        public <K, V> Uni<Void> handle(
                IncomingKafkaRecord<K, V> page, Throwable reason, Metadata metadata) {
            if (Blame.isOfTheRecord(reason) && !stopping.hasBegun()) {
                STEERING.forEach(prefix -> takeOff(page, prefix));
                return deadLetters
                        .handle(page, reason, metadata)
                        .onFailure()
                        .invoke(failure -> reportFailure.accept(failure, true));
            }
            reportFailure.accept(reason, true);
            return Uni.createFrom().<Void>failure(reason).emitOn(page::runOnMessageContext);
        }

        private static void takeOff(IncomingKafkaRecord<?, ?> page, String prefix) {
            for (var header : page.getHeaders().toArray()) {
                if (header.key().startsWith(prefix)) {
                    page.getHeaders().remove(header.key());
                }
            }
        }

        @Override
        public void terminate() {
            deadLetters.terminate();
        }
    }
}
