package org.banmian.store.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
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

    private final Consumer<byte[], byte[]> consumer;
    private final Admin admin;
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private String topic = "";

    ChangeConsumer(Consumer<byte[], byte[]> consumer, Admin admin) {
        this.consumer = consumer;
        this.admin = admin;
    }

    /**
     * Begins where an index stands.
     *
     * @param kept where it stands; {@code null} when it holds nothing
     * @return whether the index may go on; if not it has to be cleared, for it followed another
     *     topic, or one that has lost what it had
     * @throws KafkaException if the broker does not answer
     */
    boolean begin(@Nullable IndexPosition kept) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(TOPIC, ANSWER).stream()
                        .map(each -> new TopicPartition(TOPIC, each.partition()))
                        .toList();
        topic = identity();
        consumer.assign(partitions);
        ends.clear();
        ends.putAll(consumer.endOffsets(partitions, ANSWER));
        if (kept == null || !kept.topic().equals(topic) || isAhead(kept)) {
            consumer.seekToBeginning(partitions);
            return kept == null;
        }
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions, ANSWER);
        for (TopicPartition partition : partitions) {
            long next = kept.next().getOrDefault(partition.partition(), 0L);
            consumer.seek(partition, Math.max(next, beginnings.getOrDefault(partition, 0L)));
        }
        return true;
    }

    private boolean isAhead(IndexPosition kept) {
        return kept.next().entrySet().stream()
                .anyMatch(
                        each -> {
                            Long end = ends.get(new TopicPartition(TOPIC, each.getKey()));
                            return end == null || each.getValue() > end;
                        });
    }

    /** The topic's identity, which another one of the same name does not have. */
    private String identity() {
        try {
            Map<String, TopicDescription> topics =
                    admin.describeTopics(List.of(TOPIC)).allTopicNames().get();
            return Objects.requireNonNull(topics.get(TOPIC), TOPIC).topicId().toString();
        } catch (ExecutionException e) {
            throw new KafkaException("the topic of changes cannot be described", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
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
        return new IndexPosition(topic, next);
    }

    /** Whether it has read all that was there when it began. */
    boolean hasReachedEnds() {
        return ends.entrySet().stream()
                .allMatch(each -> consumer.position(each.getKey(), ANSWER) >= each.getValue());
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
        admin.close(Duration.ZERO);
    }
}
