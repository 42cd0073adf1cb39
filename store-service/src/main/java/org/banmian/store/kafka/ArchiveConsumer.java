package org.banmian.store.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.Topic;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.banmian.store.archive.PageArchive;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes what a poll brought and returns when all of it is stored or a dead letter; its offsets are
 * committed after that, and not before.
 *
 * <p>Batch mode, because of what the connector does in it: the batch is acknowledged by the last
 * record of each partition alone, once, after this method; while it runs, however long, nothing
 * more is asked for, so the partitions are paused and polled, and the group keeps its member; a
 * partition that is taken away meanwhile is forgotten, and its acknowledgement ignored. Nothing is
 * ever thrown at the connector, which would send the whole batch to the dead letters.
 */
@ApplicationScoped
class ArchiveConsumer {

    private final Delivery<PageStep> articles;
    private final Delivery<PublicationDescribed> publications;
    private final Heartbeat heartbeat;

    ArchiveConsumer(PageArchive archive, DeadLetters deadLetters, Stop stop, Workers workers) {
        this.heartbeat = workers.storing();
        Patience patience = new Patience(ArchiveUnavailableException.class, stop::pause, heartbeat);
        this.articles =
                new Delivery<>(
                        Records::step,
                        steps -> patience.until(() -> PageStep.take(steps, archive)),
                        deadLetters::send);
        this.publications =
                new Delivery<>(
                        Records::publication,
                        events -> patience.until(() -> archive.describe(events)),
                        deadLetters::send);
    }

    /** Stores a batch. */
    @Incoming("archive")
    @Blocking
    void store(ConsumerRecords<byte[], byte[]> records) {
        heartbeat.beat();
        publications.deliver(records.records(Topic.PUBLICATIONS.id()));
        articles.deliver(records.records(Topic.ARTICLES.id()));
        heartbeat.rest();
    }
}
