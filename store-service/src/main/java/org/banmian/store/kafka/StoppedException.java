package org.banmian.store.kafka;

/** The service is stopping; what was under way will be done by the next one that starts. */
final class StoppedException extends RuntimeException {

    StoppedException() {
        super("the service is stopping");
    }
}
