package org.banmian.local.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banmian.contract.Topic;
import org.banmian.embedded.TopicPlan;

/** The contract's topics, as the embedded broker is to keep them. */
final class TopicPlans {

    /** Chosen once: altering it breaks the order per key. */
    private static final int PARTITIONS = 12;

    private TopicPlans() {}

    static List<TopicPlan> all() {
        return Stream.of(Topic.values()).map(TopicPlans::of).toList();
    }

    private static TopicPlan of(Topic topic) {
        String size = Integer.toString(topic.maxMessageBytes());
        String age = Long.toString(Duration.ofDays(Topic.DEAD_LETTER_DAYS).toMillis());
        Map<String, String> configs =
                topic.compacted()
                        ? Map.of("cleanup.policy", "compact", "max.message.bytes", size)
                        : Map.of(
                                "cleanup.policy", "delete",
                                "retention.ms", age,
                                "max.message.bytes", size);
        return new TopicPlan(topic.id(), PARTITIONS, configs);
    }
}
