package org.banmian.store.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;
    private final Heartbeat heartbeat = new Heartbeat(clock, Duration.ofMinutes(3));
    private final List<Duration> pauses = new ArrayList<>();
    private final Patience patience =
            new Patience(ArchiveUnavailableException.class, pauses::add, heartbeat);

    @Test
    void whatPassesIsTriedUntilItIsDoneWithGrowingPauses() {
        AtomicInteger attempts = new AtomicInteger();

        patience.until(
                () -> {
                    if (attempts.incrementAndGet() < 20) {
                        throw new ArchiveUnavailableException("away");
                    }
                });

        assertThat(attempts).hasValue(20);
        assertThat(pauses).hasSize(19).isSorted().endsWith(Duration.ofSeconds(5));
    }

    @Test
    void whatDoesNotPassGoesToTheCallerAtOnce() {
        assertThatThrownBy(
                        () ->
                                patience.until(
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .hasMessage("broken");
        assertThat(pauses).isEmpty();
    }

    @Test
    void waitingIsLifeAndSilenceIsNot() {
        heartbeat.beat();
        now = now.plus(Duration.ofMinutes(2));
        patience.until(() -> {});
        now = now.plus(Duration.ofMinutes(2));
        assertThat(heartbeat.isStuck()).isFalse();

        now = now.plus(Duration.ofMinutes(2));
        assertThat(heartbeat.isStuck()).isTrue();

        heartbeat.rest();
        assertThat(heartbeat.isStuck()).isFalse();
    }
}
