package org.banmian.store.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.banmian.contract.wire.MalformedEventException;
import org.banmian.store.search.ArticleIndex;
import org.banmian.store.search.CatchUp;
import org.banmian.store.search.IndexPosition;
import org.jboss.logging.Logger;

/**
 * Keeps the index of this process behind the topic of changes, and not far. The index keeps its
 * position in itself, so whatever becomes of the process or of the index's folder, the next start
 * goes on where the index stands.
 */
final class Following {

    private static final Logger LOG = Logger.getLogger(Following.class);

    /**
     * How long a change waits for others that follow it before searches see it; each showing costs
     * a new segment. When no other follows, it is seen at once.
     */
    private static final Duration SHOW = Duration.ofSeconds(1);

    /**
     * How much may have to be read again after a kill; each keeping costs an fsync of its files.
     */
    private static final Duration KEEP = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ArticleIndex index;
    private final CatchUp catchUp;
    private final Supplier<ChangeConsumer> consumers;
    private final Stop stop;
    private final Heartbeat heartbeat;
    private final InstantSource clock = InstantSource.system();
    private Instant shown = Instant.MIN;
    private Instant kept = Instant.MIN;
    private boolean unseen;
    private boolean unkept;
    private Instant upTo = Instant.MIN;

    Following(
            ArticleIndex index,
            CatchUp catchUp,
            Supplier<ChangeConsumer> consumers,
            Stop stop,
            Heartbeat heartbeat) {
        this.index = index;
        this.catchUp = catchUp;
        this.consumers = consumers;
        this.stop = stop;
        this.heartbeat = heartbeat;
    }

    /** Follows until the service stops. */
    void run() {
        try {
            while (true) {
                heartbeat.beat();
                follow();
                stop.pause(PAUSE);
            }
        } catch (StoppedException e) {
            heartbeat.rest();
        }
    }

    private void follow() {
        try (ChangeConsumer changes = consumers.get()) {
            begin(changes);
            while (!stop.isAsked()) {
                heartbeat.beat();
                if (catchUp.isDone() && changes.isOutOfDate()) {
                    return;
                }
                ConsumerRecords<byte[], byte[]> records = changes.next();
                take(records);
                showAndKeep(changes, records.isEmpty());
            }
            keep(changes);
        } catch (KafkaException e) {
            LOG.warnf("The index waits: %s", e);
        }
    }

    private void begin(ChangeConsumer changes) {
        String hindrance = changes.begin(index.position().orElse(null));
        if (hindrance != null) {
            LOG.warnf("The index is built anew: %s", hindrance);
            catchUp.lost();
            index.clear();
        }
        shown = clock.instant();
        kept = clock.instant();
    }

    private void take(ConsumerRecords<byte[], byte[]> records) {
        List<IndexStep> steps = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                steps.add(Records.change(record));
            } catch (MalformedEventException e) {
                LOG.errorf(
                        "No change, so the index leaves it out: partition %d, offset %d: %s",
                        record.partition(), record.offset(), e.getMessage());
            }
        }
        IndexStep.take(steps, index);
        unseen |= !steps.isEmpty();
        unkept |= !records.isEmpty();
    }

    private void showAndKeep(ChangeConsumer changes, boolean atRest) {
        Instant now = clock.instant();
        if (unseen && (atRest || shown.plus(SHOW).isBefore(now))) {
            show(now);
        }
        if (changes.hasReachedEnds() && !catchUp.isDone()) {
            show(now);
            catchUp.reached();
            LOG.info("The index is whole");
            keep(changes);
        }
        if (kept.plus(KEEP).isBefore(now)) {
            keep(changes);
        }
    }

    private void show(Instant now) {
        index.show();
        unseen = false;
        shown = now;
    }

    // Also when nothing was read for long: the time up to which nothing is missing goes on.
    private void keep(ChangeConsumer changes) {
        IndexPosition position = changes.position();
        if (unkept || !position.upTo().equals(upTo)) {
            unkept = !index.keep(position);
            upTo = position.upTo();
        }
        kept = clock.instant();
    }
}
