package org.banmian.ingest.wiring;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.banmian.ingest.blob.BlobStore;
import org.banmian.ingest.blob.FolderBlobStore;
import org.banmian.ingest.blob.Sources;
import org.banmian.ingest.s3.S3BlobStore;
import org.banmian.ingest.s3.S3Clients;

/** Chooses where sources are kept, and has those that were followed forgotten in time. */
@ApplicationScoped
class SourcesWiring {

    @Produces
    @Singleton
    Sources sources(SourcesConfig config, Clock clock) {
        return new Sources(store(config, clock), clock);
    }

    private static BlobStore store(SourcesConfig config, Clock clock) {
        SourcesConfig.S3 s3 = config.s3();
        if (s3.bucket().isPresent()) {
            return new S3BlobStore(
                    S3Clients.client(s3.endpoint(), s3.region(), s3.pathStyle()),
                    s3.bucket().get());
        }
        try {
            return FolderBlobStore.open(config.folder(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "sources cannot be kept in "
                            + config.folder()
                            + "; set banmian.ingest.sources.folder to a folder that can be written",
                    e);
        }
    }

    // Sources are asked for so that a folder that cannot be written stops the start.
    void start(
            @Observes StartupEvent started,
            Sources sources,
            SourcesConfig config,
            Schedule schedule) {
        config.keepFollowed()
                .ifPresent(age -> schedule.every(config.lookEvery(), () -> forget(sources, age)));
    }

    private static void forget(Sources sources, Duration age) {
        int forgotten = sources.forgetFollowed(age);
        Log.infof("forgot %d sources that were followed by another one", forgotten);
    }
}
