package org.banmian.store.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Makes consumers that belong to no group. */
@ApplicationScoped
class Consumers {

    private static final int MAX_POLL_RECORDS = 500;
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Map<String, Object> broker;
    private final Duration staleAfter;

    Consumers(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            FollowingSettings following) {
        this.broker = broker;
        this.staleAfter = following.staleAfter();
        if (staleAfter.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "banmian.index.following.stale-after must be at least "
                            + SHORTEST.toSeconds()
                            + " s, not "
                            + staleAfter.toSeconds());
        }
    }

    /** Reads the topic of changes; of a transaction that did not end nothing is read. */
    ChangeConsumer changes() {
        Map<String, Object> settings = settings(ConsumerConfig.configNames());
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "banmian-store-index");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MAX_POLL_RECORDS);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        Map<String, Object> admin = settings(AdminClientConfig.configNames());
        admin.put(AdminClientConfig.CLIENT_ID_CONFIG, "banmian-store-index");
        return new ChangeConsumer(
                new KafkaConsumer<>(settings),
                new TopicIdentity.Asked(Admin.create(admin)),
                InstantSource.system(),
                staleAfter);
    }

    private Map<String, Object> settings(Set<String> known) {
        Map<String, Object> settings = new HashMap<>();
        broker.forEach(
                (key, value) -> {
                    if (known.contains(key)) {
                        settings.put(key, value);
                    }
                });
        return settings;
    }
}
