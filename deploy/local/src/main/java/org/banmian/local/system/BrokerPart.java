package org.banmian.local.system;

import org.banmian.embedded.EmbeddedKafka;

/**
 * The broker as a part.
 *
 * @param kafka the broker
 */
record BrokerPart(EmbeddedKafka kafka) implements KeptPart {

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public ProcessHandle process() {
        return kafka.process();
    }

    @Override
    public boolean isLive() {
        return kafka.process().isAlive();
    }

    @Override
    public void kill() {
        kafka.kill();
    }

    @Override
    public void restart() {
        kafka.restart();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
