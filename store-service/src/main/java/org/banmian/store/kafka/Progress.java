package org.banmian.store.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Whether the workers get on; a stuck one is cured by a restart. */
@Liveness
@ApplicationScoped
class Progress implements HealthCheck {

    private final Workers workers;

    Progress(Workers workers) {
        this.workers = workers;
    }

    @Override
    public HealthCheckResponse call() {
        boolean storing = !workers.storing().isStuck();
        boolean publishing = !workers.publishing().isStuck();
        boolean following = !workers.following().isStuck();
        return HealthCheckResponse.named("progress")
                .withData("storing", storing)
                .withData("publishing", publishing)
                .withData("following", following)
                .status(storing && publishing && following)
                .build();
    }
}
