package org.banmian.store.kafka;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the service is stopping; all waiting in this door is done here, and ends with it. */
@ApplicationScoped
class Stop {

    private final CountDownLatch asked = new CountDownLatch(1);

    void ask(@Observes ShutdownEvent stopping) {
        asked.countDown();
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /**
     * Waits, or until the service stops.
     *
     * @throws StoppedException if it does
     */
    void pause(Duration pause) {
        try {
            if (asked.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoppedException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
