package org.banmian.ingest.kafka;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.banmian.contract.Topic;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the broker has named the partitions of {@code banmian.pages} to this process, and from
 * then on.
 *
 * <p>So a roll-out with a wrong address, wrong rights or no topic stops before it replaces what
 * works. In an outage later the service stays ready, because its answer (503, when to come back)
 * serves a scanner better than a refused connection, and all instances would be gone at once.
 */
@Readiness
@ApplicationScoped
class BrokerContact implements HealthCheck {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final KafkaClientService clients;
    private volatile boolean missed;
    private volatile boolean made;

    BrokerContact(KafkaClientService clients) {
        this.clients = clients;
    }

    void seek(@Observes StartupEvent started) {
        clients.getProducer(KafkaEventPublisher.CHANNEL)
                .partitionsFor(Topic.PAGES.id())
                .onFailure()
                .invoke(this::missed)
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(partitions -> made());
    }

    private void missed(Throwable failure) {
        if (!missed) {
            missed = true;
            Log.warnf("no contact with the broker yet, trying on: %s", failure.getMessage());
        }
    }

    private void made() {
        made = true;
        Log.infof("contact with the broker: %s is there", Topic.PAGES.id());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topic " + Topic.PAGES.id() + " found on the broker")
                .status(made)
                .build();
    }
}
