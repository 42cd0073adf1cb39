package org.banmian.ingest.folder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Down when a look at the folder hangs, as on a share whose server is gone. A folder that cannot be
 * reached and says so is tried again, which no new process would do better.
 */
@Liveness
@ApplicationScoped
class FolderLiveness implements HealthCheck {

    private final HotFolder folder;
    private final FolderConfig config;

    FolderLiveness(HotFolder folder, FolderConfig config) {
        this.folder = folder;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        Duration since = folder.sinceLastRound();
        return HealthCheckResponse.named("the folder is looked at")
                .withData("watched", folder.isOn())
                .status(since.compareTo(config.stallLimit()) < 0)
                .build();
    }
}
