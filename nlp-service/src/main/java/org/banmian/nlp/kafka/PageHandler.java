package org.banmian.nlp.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.banmian.nlp.pipeline.GuardedWork;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/**
 * Answers every page with its articles. What it throws ends in the dead letters, see {@link
 * PageFailures}.
 */
@ApplicationScoped
class PageHandler {

    private final GuardedWork work;
    private final WarmPipeline pipeline;

    PageHandler(GuardedWork work, WarmPipeline pipeline) {
        this.work = work;
        this.pipeline = pipeline;
    }

    // Records in and out, not payloads: so no header of the one can steer the other. Blocking:
    // otherwise the work is done on the event loops, whatever the channel's concurrency.
    @Incoming(Channels.PAGES)
    @Outgoing(Channels.ARTICLES)
    @Blocking
    ProducerRecord<byte[], byte[]> answer(ConsumerRecord<byte[], byte[]> page) {
        return Records.takedown(page)
                .map(Records::write)
                .orElseGet(
                        () ->
                                work.on(
                                        Records.name(page),
                                        () ->
                                                Records.write(
                                                        pipeline.get()
                                                                .answer(Records.read(page)))));
    }
}
