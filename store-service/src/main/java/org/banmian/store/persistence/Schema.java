package org.banmian.store.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Brings the tables up to date in the background, again and again until the database lets it: the
 * service starts, and says that it lives, whether PostgreSQL is there or not.
 */
@ApplicationScoped
class Schema {

    private static final Logger LOG = Logger.getLogger(Schema.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Flyway flyway;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean ready;
    private String lastTrouble = "";

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    void start(@Observes StartupEvent started) {
        Thread thread = new Thread(this::migrateAtLast, "banmian-schema");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    boolean isReady() {
        return ready;
    }

    /**
     * Lets work go on that needs the tables.
     *
     * @throws ArchiveUnavailableException until they are there
     */
    void requireReady() {
        if (!ready) {
            throw new ArchiveUnavailableException("the tables are not up to date yet");
        }
    }

    private void migrateAtLast() {
        try {
            while (!ready && !stopping.await(0, TimeUnit.MILLISECONDS)) {
                ready = migrate();
                if (!ready) {
                    stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean migrate() {
        try {
            flyway.migrate();
            return true;
        } catch (FlywayException e) {
            note(String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Once for each kind of trouble, not once for each attempt. */
    private void note(String trouble) {
        if (!trouble.equals(lastTrouble)) {
            lastTrouble = trouble;
            LOG.warnf("The tables cannot be brought up to date yet: %s", trouble);
        }
    }
}
