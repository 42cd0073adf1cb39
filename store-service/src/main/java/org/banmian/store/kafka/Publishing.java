package org.banmian.store.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.banmian.store.archive.Outbox;
import org.jboss.logging.Logger;

/**
 * Tells changes in the order in which they were written. One publisher at a time has its turn; one
 * that does not know yet that its turn is over is refused by the broker, because the next one's
 * producer has fenced it. A change is forgotten only when the broker has acknowledged it, so it may
 * be told twice, with the same id and revision, and is never told too late.
 */
final class Publishing {

    private static final Logger LOG = Logger.getLogger(Publishing.class);

    /** How long a change may wait at rest, about; each look costs one query of an empty table. */
    private static final Duration LOOK = Duration.ofMillis(200);

    /** How long until the next attempt to get a turn. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Supplier<ChangeProducer> producers;
    private final Stop stop;
    private final Heartbeat heartbeat;
    private String lastTrouble = "";

    Publishing(Outbox outbox, Supplier<ChangeProducer> producers, Stop stop, Heartbeat heartbeat) {
        this.outbox = outbox;
        this.producers = producers;
        this.stop = stop;
        this.heartbeat = heartbeat;
    }

    /** Publishes whenever it is its turn, until the service stops. */
    void run() {
        try {
            while (true) {
                heartbeat.beat();
                takeTurn();
                stop.pause(PAUSE);
            }
        } catch (StoppedException e) {
            heartbeat.rest();
        }
    }

    private void takeTurn() {
        try {
            Optional<Outbox.Turn> taken = outbox.tryTake();
            if (taken.isPresent()) {
                try (Outbox.Turn turn = taken.get();
                        ChangeProducer producer = producers.get()) {
                    publish(turn, producer);
                }
            }
        } catch (ArchiveUnavailableException | KafkaException e) {
            note(e);
        }
    }

    private void publish(Outbox.Turn turn, ChangeProducer producer) {
        producer.takeOver();
        LOG.info("Publishing changes");
        lastTrouble = "";
        while (true) {
            heartbeat.beat();
            List<Outbox.Entry> entries = turn.next();
            if (entries.isEmpty()) {
                stop.pause(LOOK);
            } else {
                producer.send(entries);
                turn.done(entries);
            }
        }
    }

    private void note(RuntimeException trouble) {
        String said = String.valueOf(trouble.getMessage());
        if (!said.equals(lastTrouble)) {
            lastTrouble = said;
            LOG.warnf("Changes wait: %s", trouble);
        }
    }
}
