package org.banmian.embedded.broker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.banmian.embedded.TopicPlan;

/** Brings the broker's topics to what is planned. */
final class Topics {

    private static final short ONE_REPLICA = 1;
    private static final int BROKER = 1;
    private static final int PAUSE_MILLIS = 20;

    private final Admin admin;

    Topics(Admin admin) {
        this.admin = admin;
    }

    /**
     * Makes the topics that are missing and gives the others the planned settings; returns when the
     * broker has opened all of them.
     *
     * @throws IllegalStateException if a topic is there with another number of partitions
     */
    void ensure(List<TopicPlan> plans) throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        List<TopicPlan> known = plans.stream().filter(p -> present.contains(p.name())).toList();
        checkPartitions(known);
        create(plans.stream().filter(p -> !present.contains(p.name())).toList());
        configure(known);
        awaitOpen(plans);
    }

    private void create(Collection<TopicPlan> plans)
            throws ExecutionException, InterruptedException {
        admin.createTopics(
                        plans.stream()
                                .map(
                                        p ->
                                                new NewTopic(p.name(), p.partitions(), ONE_REPLICA)
                                                        .configs(p.configs()))
                                .toList())
                .all()
                .get();
    }

    // A topic is confirmed when it is planned by the controller; its files are made after that.
    private void awaitOpen(Collection<TopicPlan> plans)
            throws ExecutionException, InterruptedException {
        Set<TopicPartition> planned =
                plans.stream()
                        .flatMap(
                                p ->
                                        IntStream.range(0, p.partitions())
                                                .mapToObj(n -> new TopicPartition(p.name(), n)))
                        .collect(Collectors.toSet());
        while (!open().containsAll(planned)) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private Set<TopicPartition> open() throws ExecutionException, InterruptedException {
        return admin.describeLogDirs(Set.of(BROKER)).allDescriptions().get().values().stream()
                .flatMap(folders -> folders.values().stream())
                .flatMap(folder -> folder.replicaInfos().keySet().stream())
                .collect(Collectors.toSet());
    }

    private void checkPartitions(Collection<TopicPlan> plans)
            throws ExecutionException, InterruptedException {
        Map<String, Integer> planned =
                plans.stream().collect(Collectors.toMap(TopicPlan::name, TopicPlan::partitions));
        for (TopicDescription present :
                admin.describeTopics(planned.keySet()).allTopicNames().get().values()) {
            int partitions = present.partitions().size();
            if (!Integer.valueOf(partitions).equals(planned.get(present.name()))) {
                throw new IllegalStateException(
                        "Topic %s has %d partitions, planned are %d; the number is never altered"
                                .formatted(
                                        present.name(), partitions, planned.get(present.name())));
            }
        }
    }

    private void configure(Collection<TopicPlan> plans)
            throws ExecutionException, InterruptedException {
        admin.incrementalAlterConfigs(
                        plans.stream()
                                .filter(p -> !p.configs().isEmpty())
                                .collect(Collectors.toMap(Topics::resource, Topics::settings)))
                .all()
                .get();
    }

    private static ConfigResource resource(TopicPlan plan) {
        return new ConfigResource(ConfigResource.Type.TOPIC, plan.name());
    }

    private static Collection<AlterConfigOp> settings(TopicPlan plan) {
        return plan.configs().entrySet().stream()
                .map(e -> new AlterConfigOp(new ConfigEntry(e.getKey(), e.getValue()), OpType.SET))
                .toList();
    }
}
