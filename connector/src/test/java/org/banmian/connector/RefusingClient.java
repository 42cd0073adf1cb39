package org.banmian.connector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;

/** Refuses commits as a group does that is being rebalanced. */
final class RefusingClient extends MockConsumer<byte[], byte[]> {

    final List<Map<TopicPartition, OffsetAndMetadata>> taken = new ArrayList<>();
    private final Queue<RuntimeException> refusals = new ArrayDeque<>();
    Set<TopicPartition> assignment;
    Map<TopicPartition, OffsetAndMetadata> committed = Map.of();
    int asked;

    RefusingClient(Set<TopicPartition> assignment) {
        super("earliest");
        this.assignment = assignment;
    }

    void refuse(int times) {
        for (int i = 0; i < times; i++) {
            refusals.add(new RebalanceInProgressException());
        }
    }

    @Override
    public synchronized Set<TopicPartition> assignment() {
        return assignment;
    }

    @Override
    public synchronized Map<TopicPartition, OffsetAndMetadata> committed(
            Set<TopicPartition> partitions) {
        return committed;
    }

    @Override
    public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets) {
        asked++;
        RuntimeException refusal = refusals.poll();
        if (refusal != null) {
            throw refusal;
        }
        taken.add(offsets);
    }
}
