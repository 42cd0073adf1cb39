package org.banmian.store.kafka;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends records that cannot be stored to the dead letters; returns when the broker has them. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Producers producers;
    private final Heartbeat heartbeat;
    private final Stop stop;
    private final Patience patience;
    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetters(Producers producers, Stop stop, Workers workers) {
        this.producers = producers;
        this.stop = stop;
        this.heartbeat = workers.storing();
        this.patience = new Patience(KafkaException.class, stop::pause, heartbeat);
    }

    /** Sends one record with what is wrong with it, however long the broker is away. */
    void send(ConsumerRecord<byte[], byte[]> record, RuntimeException reason) {
        DeadLetter letter = new DeadLetter(record, reason.getMessage());
        LOG.warnf("Dead letter: %s", letter);
        patience.until(() -> sendOnce(letter));
    }

    private void sendOnce(DeadLetter letter) {
        try {
            awaitAcknowledged(producer().send(letter.whole()));
        } catch (RecordTooLargeException e) {
            LOG.errorf("Too large for the dead letters with its value: %s", letter);
            awaitAcknowledged(producer().send(letter.withoutValue()));
        } catch (KafkaException e) {
            close();
            throw e;
        }
    }

    private void awaitAcknowledged(Future<?> sent) {
        try {
            while (!isAcknowledged(sent)) {
                heartbeat.beat();
                if (stop.isAsked()) {
                    throw new StoppedException();
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException failure
                    ? failure
                    : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private static boolean isAcknowledged(Future<?> sent)
            throws ExecutionException, InterruptedException {
        try {
            sent.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> made = producer;
        if (made == null) {
            made = producers.deadLetters("banmian-store-dead-letters");
            producer = made;
        }
        return made;
    }

    /** The next letter gets a new producer: some failures leave the old one unusable. */
    @PreDestroy
    void close() {
        Producer<byte[], byte[]> used = producer;
        producer = null;
        if (used != null) {
            used.close(Duration.ZERO);
        }
    }
}
