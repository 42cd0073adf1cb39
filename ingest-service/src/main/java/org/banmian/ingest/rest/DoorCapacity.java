package org.banmian.ingest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.banmian.ingest.intake.Capacity;

/** The heap that pages and issues share. */
@ApplicationScoped
class DoorCapacity {

    @Produces
    @Singleton
    Capacity capacity(DoorConfig config) {
        return new Capacity(Math.toIntExact(config.inWork().asLongValue()));
    }
}
