package org.banmian.ingest.wiring;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the objects that say who may push, and refuses to start where nobody or everybody may. */
@ApplicationScoped
class AccessWiring {

    @Produces
    @Singleton
    AuditLog audit() {
        return new AuditLines();
    }

    @Produces
    @Singleton
    LiveKeys keys(AccessConfig config, AuditLog audit) {
        try {
            return LiveKeys.open(config.keys().map(KeyFile::new).orElse(null), audit, Log::error);
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    @Produces
    @Singleton
    Gatekeeper gatekeeper(
            AccessConfig config,
            LiveKeys keys,
            AuditLog audit,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean provider) {
        StartCondition.check(keys.get(), provider, config.open(), host);
        Limits.Rates rates =
                new Limits.Rates(
                        config.requestsPerSecond(),
                        config.burst(),
                        config.bytesPerHour().asLongValue());
        return new Gatekeeper(keys, config.open(), new Limits(rates, System::nanoTime), audit);
    }

    // The gatekeeper is asked for so that a start that has to fail fails now.
    void start(
            @Observes StartupEvent started,
            Gatekeeper gatekeeper,
            AccessConfig config,
            LiveKeys keys,
            Schedule schedule) {
        schedule.every(config.readKeysEvery(), keys::look);
    }
}
