package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banmian.contract.Topic;
import org.banmian.embedded.TopicPlan;
import org.junit.jupiter.api.Test;

class TopicPlansTest {

    private final Map<String, TopicPlan> plans =
            TopicPlans.all().stream().collect(Collectors.toMap(TopicPlan::name, plan -> plan));

    @Test
    void everyTopicOfTheContractIsPlanned() {
        assertThat(plans).hasSize(Topic.values().length);
    }

    @Test
    void aRecordMayGrowOnItsWayToTheDeadLetters() {
        for (Topic topic : List.of(Topic.PAGES_DEAD_LETTER, Topic.ARTICLES_DEAD_LETTER)) {
            assertThat(maxBytes(topic)).isGreaterThan(maxBytes(Topic.PAGES));
        }
        assertThat(maxBytes(Topic.PAGES)).isEqualTo(8 * 1024 * 1024);
        assertThat(maxBytes(Topic.ARTICLES)).isEqualTo(maxBytes(Topic.PAGES));
    }

    private int maxBytes(Topic topic) {
        return Integer.parseInt(plan(topic).configs().get("max.message.bytes"));
    }

    private TopicPlan plan(Topic topic) {
        return plans.get(topic.id());
    }
}
