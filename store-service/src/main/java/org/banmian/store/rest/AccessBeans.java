package org.banmian.store.rest;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.banmian.access.AuditLines;
import org.banmian.access.AuditLog;
import org.banmian.access.Gatekeeper;
import org.banmian.access.KeyFile;
import org.banmian.access.Limits;
import org.banmian.access.LiveKeys;
import org.jboss.logging.Logger;

/** Makes the objects that say who may read, and refuses to start where nobody may. */
@ApplicationScoped
class AccessBeans {

    private static final Logger LOG = Logger.getLogger(AccessBeans.class);

    @Produces
    @Singleton
    AuditLog audit() {
        return new AuditLines();
    }

    @Produces
    @Singleton
    LiveKeys keys(AccessConfig config, AuditLog audit) {
        try {
            return LiveKeys.open(config.keys().map(KeyFile::new).orElse(null), audit, LOG::error);
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    @Produces
    @Singleton
    Gatekeeper gatekeeper(AccessConfig config, LiveKeys keys, AuditLog audit) {
        ReadCondition.check(keys.get(), config.open());
        Limits.Rates rates = Limits.Rates.of(config.requestsPerSecond(), config.burst());
        return new Gatekeeper(keys, config.open(), new Limits(rates, System::nanoTime), audit);
    }

    @Produces
    @Singleton
    Room room(DoorConfig config) {
        return new Room(config.inWork());
    }

    // The gatekeeper is asked for so that a start that has to fail fails now.
    void start(
            @Observes StartupEvent started,
            Gatekeeper gatekeeper,
            AccessConfig config,
            LiveKeys keys,
            Vertx vertx) {
        vertx.setPeriodic(config.readKeysEvery().toMillis(), id -> look(vertx, keys));
    }

    private static void look(Vertx vertx, LiveKeys keys) {
        vertx.executeBlocking(
                        () -> {
                            keys.look();
                            return true;
                        })
                .onFailure(e -> LOG.error("The keys could not be read again", e));
    }
}
