package org.banmian.nlp.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.banmian.nlp.pipeline.RecordsInWork;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/**
 * Down when a page hangs, or when pages that were taken from the broker do not get done: only a new
 * process helps then. Channels that failed are reported by the connector's own check.
 */
@Liveness
@ApplicationScoped
class PagesLiveness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(PagesLiveness.class);

    private final RecordsInWork inWork;
    private final Progress progress;
    private final PageSettings settings;
    private final AtomicBoolean told = new AtomicBoolean();

    PagesLiveness(RecordsInWork inWork, Progress progress, PageSettings settings) {
        this.inWork = inWork;
        this.progress = progress;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("pages get done").up();
        inWork.longerThan(settings.timeLimit().plus(settings.grace()))
                .ifPresent(record -> health.down().withData("hangs", record));
        progress.stalled(settings.stallLimit())
                .ifPresent(partition -> health.down().withData("stalled", partition.toString()));
        HealthCheckResponse said = health.build();
        boolean down = said.getStatus() == HealthCheckResponse.Status.DOWN;
        if (told.getAndSet(down) != down) {
            LOG.warnf("Pages get done: %s %s", said.getStatus(), said.getData().orElse(Map.of()));
        }
        return said;
    }
}
