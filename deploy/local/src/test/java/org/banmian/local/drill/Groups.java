package org.banmian.local.drill;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.banmian.contract.Topic;

/** How far the services have read, asked of the broker. */
public final class Groups implements AutoCloseable {

    // From upstream to downstream.
    private static final List<Group> ALL =
            List.of(
                    new Group("banmian-nlp", List.of(Topic.PAGES)),
                    new Group("banmian-store", List.of(Topic.ARTICLES, Topic.PUBLICATIONS)));

    /**
     * A consumer group.
     *
     * @param id its name on the broker
     * @param topics what it reads
     */
    private record Group(String id, List<Topic> topics) {}

    private final Admin admin;

    /** The groups of a broker at {@code host:port}. */
    public Groups(String bootstrapServers) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /**
     * How many records wait, or are in work, for each group and partition where there are any.
     * Empty means that nothing was on its way when the first group was asked.
     */
    public List<String> waiting() throws ExecutionException, InterruptedException {
        List<String> waiting = new ArrayList<>();
        for (Group group : ALL) {
            Map<TopicPartition, OffsetAndMetadata> done =
                    admin.listConsumerGroupOffsets(group.id())
                            .partitionsToOffsetAndMetadata()
                            .get();
            ends(group)
                    .forEach(
                            (partition, end) -> {
                                OffsetAndMetadata committed = done.get(partition);
                                long behind = end - (committed == null ? 0 : committed.offset());
                                if (behind > 0) {
                                    waiting.add(
                                            group.id()
                                                    + " is "
                                                    + behind
                                                    + " behind on "
                                                    + partition);
                                }
                            });
        }
        return waiting;
    }

    /**
     * Has every group begin at the beginning again.
     *
     * @throws ExecutionException if a group still has members
     */
    void rewind() throws ExecutionException, InterruptedException {
        for (Group group : ALL) {
            Map<TopicPartition, OffsetAndMetadata> beginning =
                    ends(group).keySet().stream()
                            .collect(toMap(p -> p, p -> new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group.id(), beginning).all().get();
        }
    }

    private Map<TopicPartition, Long> ends(Group group)
            throws ExecutionException, InterruptedException {
        List<String> names = group.topics().stream().map(Topic::id).toList();
        List<TopicPartition> partitions = new ArrayList<>();
        for (TopicDescription topic : admin.describeTopics(names).allTopicNames().get().values()) {
            topic.partitions().stream()
                    .map(info -> new TopicPartition(topic.name(), info.partition()))
                    .forEach(partitions::add);
        }
        return admin
                .listOffsets(partitions.stream().collect(toMap(p -> p, p -> OffsetSpec.latest())))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    @Override
    public void close() {
        admin.close();
    }
}
