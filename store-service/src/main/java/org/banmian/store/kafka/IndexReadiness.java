package org.banmian.store.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.banmian.store.search.CatchUp;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readers are let in when the index is whole. */
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {

    private final CatchUp catchUp;

    IndexReadiness(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("index").status(catchUp.isDone()).build();
    }
}
