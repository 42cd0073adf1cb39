package org.banmian.nlp.kafka;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.ClientCustomizer;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;

/** Puts a {@link ProgressProbe} into every consumer of pages, and tells of partitions that go. */
@ApplicationScoped
@Identifier("progress")
class ProgressWiring
        implements ClientCustomizer<Map<String, Object>>, KafkaConsumerRebalanceListener {

    private final Progress progress;

    ProgressWiring(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Map<String, Object> customize(
            String channel, Config channelConfig, Map<String, Object> client) {
        if (!client.containsKey(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG)) {
            client.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, ProgressProbe.class.getName());
            client.put(ProgressProbe.PROGRESS, progress);
        }
        return client;
    }

    @Override
    public void onPartitionsRevoked(
            Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        progress.gone(partitions);
    }
}
