package org.banmian.nlp.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Up once the pipeline is warm and pages are let in. */
@Readiness
@ApplicationScoped
class WarmReadiness implements HealthCheck {

    private final WarmPipeline pipeline;

    WarmReadiness(WarmPipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("pipeline is warm").status(pipeline.isWarm()).build();
    }
}
