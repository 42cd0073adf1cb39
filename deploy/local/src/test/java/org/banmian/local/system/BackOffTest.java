package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final BackOff backOff = new BackOff(NOW);

    @Test
    void whoDiesYoungAgainAndAgainWaitsLonger() {
        assertThat(backOff.died(NOW)).isEqualTo(Duration.ofMillis(200));
        assertThat(backOff.died(NOW)).isEqualTo(Duration.ofMillis(400));
        for (int i = 0; i < 20; i++) {
            backOff.died(NOW);
        }
        assertThat(backOff.died(NOW)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whoLivedLongIsStartedAtOnce() {
        backOff.died(NOW);
        backOff.died(NOW);
        backOff.born(NOW);

        assertThat(backOff.died(NOW.plusSeconds(60))).isEqualTo(Duration.ofMillis(200));
    }
}
