package org.banmian.nlp.kafka;

import jakarta.inject.Singleton;

/** Whether this service is on its way out, and what fails now fails because of that. */
@Singleton
class Stopping {

    private volatile boolean begun;

    void begin() {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }
}
