package org.banmian.nlp.kafka;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.locks.LockSupport;
import org.banmian.nlp.pipeline.RecordsInWork;
import org.jboss.logging.Logger;

/**
 * Lets the pages in work be finished before the connector closes. Those that are taken from the
 * broker and not in work yet go to the next process.
 */
@ApplicationScoped
class GracefulStop {

    private static final Logger LOG = Logger.getLogger(GracefulStop.class);
    private static final long LOOK_NANOS = 50_000_000;

    private final Channels channels;
    private final RecordsInWork inWork;
    private final Stopping stopping;
    private final PageSettings settings;

    GracefulStop(
            Channels channels, RecordsInWork inWork, Stopping stopping, PageSettings settings) {
        this.channels = channels;
        this.inWork = inWork;
        this.stopping = stopping;
        this.settings = settings;
    }

    void stop(@Observes ShutdownEvent event) {
        channels.close();
        long start = System.nanoTime();
        // A page that was let in just before gets the first pause to begin its work.
        do {
            LockSupport.parkNanos(LOOK_NANOS);
        } while (inWork.count() > 0 && System.nanoTime() - start < settings.stopLimit().toNanos());
        stopping.begin();
        if (inWork.count() > 0) {
            LOG.warnf("%d pages are left to the next process", inWork.count());
        }
    }
}
