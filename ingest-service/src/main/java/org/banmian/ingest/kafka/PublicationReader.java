package org.banmian.ingest.kafka;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.banmian.contract.Topic;
import org.banmian.ingest.intake.Publications;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reads {@code banmian.publications} from its beginning and follows it, so that every instance
 * knows what any of them described. Ready once it was read to its end, because a page published
 * before would go under settings that are out of date.
 *
 * <p>A thread of its own and no channel: each instance reads everything, in no group, and nothing
 * is acknowledged.
 */
@Readiness
@ApplicationScoped
class PublicationReader implements HealthCheck {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(3);

    private final Map<String, Object> broker;
    private final Publications publications;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "publications");
    private volatile boolean read;

    PublicationReader(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            Publications publications) {
        this.broker = broker;
        this.publications = publications;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping.countDown();
        thread.join(STOP_LIMIT.toMillis());
    }

    private void run() {
        boolean said = false;
        while (stopping.getCount() > 0) {
            try (PublicationTopic topic = new PublicationTopic(settings())) {
                follow(topic);
            } catch (InterruptException e) {
                return;
            } catch (KafkaException e) {
                if (!said) {
                    said = true;
                    Log.warnf("publications cannot be read, trying on: %s", e.getMessage());
                }
                pause();
            }
        }
    }

    private void follow(PublicationTopic topic) {
        while (stopping.getCount() > 0) {
            topic.poll().forEach(publications::learn);
            if (!read && topic.isReadToTheEnd()) {
                read = true;
                Log.infof("%d publications are known", publications.codes().size());
            }
        }
    }

    private void pause() {
        try {
            if (stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        broker.forEach(
                (key, value) -> {
                    if (ConsumerConfig.configNames().contains(key)) {
                        settings.put(key, value);
                    }
                });
        return settings;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topic " + Topic.PUBLICATIONS.id() + " read to its end")
                .status(read)
                .build();
    }
}
