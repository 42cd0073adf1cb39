package org.banmian.nlp.kafka;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import org.banmian.nlp.pipeline.PagePipeline;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds the pipeline once it is warm: dictionaries loaded, a page read. Pages are let in only then,
 * so a service that is still loading owns no partition that another could work on.
 */
@ApplicationScoped
class WarmPipeline {

    private static final Logger LOG = Logger.getLogger(WarmPipeline.class);

    private final Instance<PagePipeline> cold;
    private final Channels channels;
    private volatile @Nullable PagePipeline warm;

    WarmPipeline(Instance<PagePipeline> cold, Channels channels) {
        this.cold = cold;
        this.channels = channels;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::warm, "warm-up");
        thread.setUncaughtExceptionHandler(WarmPipeline::giveUp);
        thread.start();
    }

    private void warm() {
        long start = System.nanoTime();
        PagePipeline pipeline = cold.get();
        SamplePage.events().forEach(pipeline::answer);
        warm = pipeline;
        channels.open();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        LOG.infof("Pipeline is warm after %d ms, pages are let in", millis);
    }

    private static void giveUp(Thread thread, Throwable cause) {
        LOG.error("The pipeline cannot be loaded, the service ends", cause);
        Quarkus.asyncExit(1);
    }

    boolean isWarm() {
        return warm != null;
    }

    /**
     * The pipeline.
     *
     * @throws IllegalStateException before it is warm; no page is let in before that
     */
    PagePipeline get() {
        PagePipeline pipeline = warm;
        if (pipeline == null) {
            throw new IllegalStateException("the pipeline is not warm yet");
        }
        return pipeline;
    }
}
