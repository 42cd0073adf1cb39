package org.banmian.store.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;

/** Knows topics of the same name apart. */
interface TopicIdentity extends AutoCloseable {

    /**
     * What tells a topic from another one that had its name before.
     *
     * @throws KafkaException if the broker does not answer
     */
    String of(String topic);

    @Override
    void close();

    /** As the broker tells them. */
    record Asked(Admin admin) implements TopicIdentity {

        @Override
        public String of(String topic) {
            try {
                Map<String, TopicDescription> topics =
                        admin.describeTopics(List.of(topic)).allTopicNames().get();
                return Objects.requireNonNull(topics.get(topic), topic).topicId().toString();
            } catch (ExecutionException e) {
                throw new KafkaException(topic + " cannot be described", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoppedException();
            }
        }

        @Override
        public void close() {
            admin.close(Duration.ZERO);
        }
    }
}
