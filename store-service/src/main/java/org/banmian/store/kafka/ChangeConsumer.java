package org.banmian.store.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.banmian.contract.Topic;
import org.banmian.store.search.IndexPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole topic of changes, every partition of it, without a group: each process has an
 * index of its own, and keeps its position there.
 */
final class ChangeConsumer implements AutoCloseable {

    private static final String TOPIC = Topic.ARTICLE_CHANGES.id();
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    /** How often, until an index would be stale, it is looked whether it has seen everything. */
    private static final int LOOKS = 12;

    private final Consumer<byte[], byte[]> consumer;
    private final TopicIdentity identity;
    private final InstantSource clock;
    private final Duration staleAfter;
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private String topic = "";
    private Instant asked = Instant.MIN;
    private Instant upTo = Instant.MIN;

    /**
     * A consumer that was not assigned anything.
     *
     * @param staleAfter how long an index may have stood still to go on
     */
    ChangeConsumer(
            Consumer<byte[], byte[]> consumer,
            TopicIdentity identity,
            InstantSource clock,
            Duration staleAfter) {
        this.consumer = consumer;
        this.identity = identity;
        this.clock = clock;
        this.staleAfter = staleAfter;
    }

    /**
     * Begins where an index stands.
     *
     * @param kept where it stands; {@code null} when it holds nothing
     * @return why the index must not go on, and has to be cleared; {@code null} when it may
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    @Nullable String begin(@Nullable IndexPosition kept) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(TOPIC, ANSWER).stream()
                        .map(each -> new TopicPartition(TOPIC, each.partition()))
                        .toList();
        topic = identity.of(TOPIC);
        consumer.assign(partitions);
        askEnds();
        String hindrance = kept == null ? null : hindrance(kept);
        if (kept == null || hindrance != null) {
            upTo = asked;
            consumer.seekToBeginning(partitions);
            return hindrance;
        }
        upTo = kept.upTo();
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions, ANSWER);
        for (TopicPartition partition : partitions) {
            long next = kept.next().getOrDefault(partition.partition(), 0L);
            consumer.seek(partition, Math.max(next, beginnings.getOrDefault(partition, 0L)));
        }
        return null;
    }

    private @Nullable String hindrance(IndexPosition kept) {
        if (!kept.topic().equals(topic)) {
            return "it followed another topic of this name";
        }
        if (isAhead(kept)) {
            return "the topic has lost what it had";
        }
        if (isStale(kept.upTo())) {
            return "it has not followed since "
                    + kept.upTo()
                    + ", and the topic may have dropped what was taken down since";
        }
        return null;
    }

    private boolean isAhead(IndexPosition kept) {
        return kept.next().entrySet().stream()
                .anyMatch(
                        each -> {
                            Long end = ends.get(new TopicPartition(TOPIC, each.getKey()));
                            return end == null || each.getValue() > end;
                        });
    }

    private boolean isStale(Instant time) {
        return time.plus(staleAfter).isBefore(clock.instant());
    }

    private void askEnds() {
        Instant now = clock.instant();
        ends.putAll(consumer.endOffsets(consumer.assignment(), ANSWER));
        asked = now;
    }

    /** What comes next; nothing when nothing does for a moment. */
    ConsumerRecords<byte[], byte[]> next() {
        return consumer.poll(POLL);
    }

    /** How far it has read. */
    IndexPosition position() {
        Map<Integer, Long> next = new HashMap<>();
        for (TopicPartition partition : consumer.assignment()) {
            next.put(partition.partition(), consumer.position(partition, ANSWER));
        }
        return new IndexPosition(topic, next, upTo);
    }

    /** Whether it has read all that was there when it began, or a good while ago. */
    boolean hasReachedEnds() {
        boolean reached =
                ends.entrySet().stream()
                        .allMatch(
                                each ->
                                        consumer.position(each.getKey(), ANSWER)
                                                >= each.getValue());
        if (reached) {
            upTo = asked;
            if (asked.plus(staleAfter.dividedBy(LOOKS)).isBefore(clock.instant())) {
                askEnds();
            }
        }
        return reached;
    }

    /**
     * Whether it did not get on for so long that the topic may have dropped something meanwhile;
     * then it has to begin again.
     */
    boolean isOutOfDate() {
        return isStale(asked);
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
        identity.close();
    }
}
