package org.banmian.local.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.banmian.contract.Topic;
import org.banmian.local.http.UnreachableException;

/** Reads topics without being counted: no group, no commit. */
public final class TopicReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final String address;
    private final KafkaConsumer<byte[], byte[]> consumer;

    /** A reader at a broker, {@code host:port}. */
    public TopicReader(String address) {
        this.address = address;
        this.consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                address,
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                false,
                                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                                false,
                                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                (int) PATIENCE.toMillis()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
    }

    /**
     * Reads everything that is on topics now, each partition in order.
     *
     * @throws UnreachableException if the broker does not answer
     */
    public void read(Collection<Topic> topics, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        try {
            List<TopicPartition> partitions = assign(topics);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!isThere(ends)) {
                consumer.poll(POLL).forEach(each);
            }
        } catch (TimeoutException e) {
            throw new UnreachableException("kafka://" + address, e);
        }
    }

    private boolean isThere(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /**
     * Follows a topic until interrupted.
     *
     * @param fromStart whether to begin with what is there already
     * @throws UnreachableException if the broker does not answer at the beginning; later, it is
     *     waited for
     */
    public void follow(
            Topic topic, boolean fromStart, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        try {
            List<TopicPartition> partitions = assign(List.of(topic));
            if (fromStart) {
                consumer.seekToBeginning(partitions);
            } else {
                consumer.seekToEnd(partitions);
                // The end is looked up when it is needed; it is needed now.
                partitions.forEach(consumer::position);
            }
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(POLL).forEach(each);
            }
        } catch (TimeoutException e) {
            throw new UnreachableException("kafka://" + address, e);
        }
    }

    private List<TopicPartition> assign(Collection<Topic> topics) {
        List<TopicPartition> partitions =
                topics.stream()
                        .flatMap(topic -> consumer.partitionsFor(topic.id()).stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        return partitions;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
