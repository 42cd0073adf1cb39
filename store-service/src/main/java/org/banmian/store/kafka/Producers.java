package org.banmian.store.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes producers that lose, double and reorder nothing. */
@ApplicationScoped
class Producers {

    private static final int MAX_REQUEST_BYTES = 32 * 1024 * 1024;

    /** A dead letter is what another producer sent, and more headers. */
    private static final int MAX_DEAD_LETTER_BYTES = MAX_REQUEST_BYTES + 1024 * 1024;

    private static final int DELIVERY_MILLIS = 600_000;

    /** Below what counts as stuck, so that every wait for a broker ends in another attempt. */
    private static final int MAX_BLOCK_MILLIS = 10_000;

    /** While the broker is away, each attempt is a line in the log. */
    private static final int RECONNECT_MILLIS = 5_000;

    private final Map<String, Object> broker;

    Producers(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** For dead letters, which stand alone. */
    Producer<byte[], byte[]> deadLetters(String name) {
        Map<String, Object> settings = settings(name);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_DEAD_LETTER_BYTES);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, MAX_DEAD_LETTER_BYTES);
        return new KafkaProducer<>(settings);
    }

    /** For records that are sent together; a newer producer of the same name ends an older one. */
    Producer<byte[], byte[]> transactional(String name) {
        Map<String, Object> settings = settings(name);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        return new KafkaProducer<>(settings);
    }

    private Map<String, Object> settings(String name) {
        Map<String, Object> settings = new HashMap<>();
        broker.forEach(
                (key, value) -> {
                    if (ProducerConfig.configNames().contains(key)) {
                        settings.put(key, value);
                    }
                });
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, name);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MILLIS);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MILLIS);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return settings;
    }
}
