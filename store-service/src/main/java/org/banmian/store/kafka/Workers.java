package org.banmian.store.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;

/** The heartbeats of those who work in this door. */
@ApplicationScoped
class Workers {

    /** Above every time limit of a single step: a statement 60 s, a call to the broker 10 s. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Heartbeat storing = new Heartbeat(InstantSource.system(), LIMIT);
    private final Heartbeat publishing = new Heartbeat(InstantSource.system(), LIMIT);
    private final Heartbeat following = new Heartbeat(InstantSource.system(), LIMIT);

    Heartbeat storing() {
        return storing;
    }

    Heartbeat publishing() {
        return publishing;
    }

    Heartbeat following() {
        return following;
    }
}
