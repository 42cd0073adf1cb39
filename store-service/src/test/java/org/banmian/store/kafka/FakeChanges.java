package org.banmian.store.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.banmian.contract.Topic;

/** A topic of changes with two partitions, without a broker, at a time of its own. */
final class FakeChanges {

    static final Instant START = Instant.parse("2022-12-02T04:00:00Z");

    private static final String TOPIC = Topic.ARTICLE_CHANGES.id();

    private final MockConsumer<byte[], byte[]> broker = new MockConsumer<>("none");
    private final Duration staleAfter;
    private Instant now = START;

    FakeChanges(Duration staleAfter) {
        this.staleAfter = staleAfter;
        List<PartitionInfo> partitions = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            partitions.add(new PartitionInfo(TOPIC, i, Node.noNode(), null, null));
            hold(i, 0);
            broker.updateBeginningOffsets(Map.of(new TopicPartition(TOPIC, i), 0L));
        }
        broker.updatePartitions(TOPIC, partitions);
    }

    /** So many records are in a partition. */
    void hold(int partition, long records) {
        broker.updateEndOffsets(Map.of(new TopicPartition(TOPIC, partition), records));
    }

    /** Lets time pass. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    ChangeConsumer consumer() {
        return new ChangeConsumer(broker, new OneIdentity(), () -> now, staleAfter);
    }

    private record OneIdentity() implements TopicIdentity {

        @Override
        public String of(String topic) {
            return "id";
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
