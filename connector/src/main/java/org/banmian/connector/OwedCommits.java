package org.banmian.connector;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The offsets that one consumer has to commit. What could not be committed stays owed, and is tried
 * again until it is paid or its partition went elsewhere; a later offset takes the place of an
 * earlier one.
 */
final class OwedCommits {

    /** Runs work on the thread that polls, where alone a consumer may be used. */
    interface PollingThread {

        Uni<Void> run(java.util.function.Consumer<Consumer<?, ?>> work);
    }

    private static final Logger LOG = Logger.getLogger(OwedCommits.class);

    private final PollingThread pollingThread;
    private final Duration pause;
    private final AtomicBoolean reminded = new AtomicBoolean();

    /** Of the polling thread alone. */
    private final Map<TopicPartition, OffsetAndMetadata> owed = new HashMap<>();

    /**
     * @param pause how long to wait before what is owed is tried again
     */
    OwedCommits(PollingThread pollingThread, Duration pause) {
        this.pollingThread = pollingThread;
        this.pause = pause;
    }

    /**
     * Commits these offsets and all that is owed; fails when that fails, and goes on trying as long
     * as it is Kafka that refuses. Anything else means that the consumer is closed.
     */
    Uni<Void> commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        return pollingThread
                .run(consumer -> pay(consumer, offsets))
                .onFailure(KafkaException.class)
                .invoke(this::remind);
    }

    private void pay(Consumer<?, ?> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        owed.keySet().retainAll(consumer.assignment());
        if (!owed.isEmpty()) {
            consumer.committed(Set.copyOf(owed.keySet())).forEach(this::forgetUpTo);
        }
        owed.putAll(offsets);
        if (!owed.isEmpty()) {
            consumer.commitSync(Map.copyOf(owed));
            owed.clear();
        }
    }

    /** A partition that went and came back may have got further meanwhile. */
    private void forgetUpTo(TopicPartition partition, @Nullable OffsetAndMetadata committed) {
        owed.computeIfPresent(
                partition,
                (p, offset) ->
                        committed != null && committed.offset() >= offset.offset() ? null : offset);
    }

    private void remind() {
        if (reminded.compareAndSet(false, true)) {
            Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(pause)
                    .invoke(() -> reminded.set(false))
                    .chain(() -> commit(Map.of()))
                    .subscribe()
                    .with(
                            paid -> LOG.debug("offsets that were owed are committed"),
                            unpaid -> LOG.debug("offsets are still owed", unpaid));
        }
    }
}
