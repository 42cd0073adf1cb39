package org.banmian.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptClockTest {

    private static final Instant NOON = Instant.parse("2022-12-02T12:00:00Z");

    @Test
    void aMomentIsInWholeMilliseconds() {
        assertThat(clock(NOON.plusNanos(5_999_999)).next()).isEqualTo(NOON.plusMillis(5));
    }

    @Test
    void twoInTheSameMillisecondDoNotTie() {
        ReceiptClock clock = clock(NOON, NOON.plusNanos(1), NOON);

        assertThat(List.of(clock.next(), clock.next(), clock.next()))
                .containsExactly(NOON, NOON.plusMillis(1), NOON.plusMillis(2));
    }

    @Test
    void aClockThatStepsBackIsNotFollowed() {
        ReceiptClock clock = clock(NOON, NOON.minusSeconds(60), NOON.plusSeconds(1));

        assertThat(List.of(clock.next(), clock.next(), clock.next()))
                .containsExactly(NOON, NOON.plusMillis(1), NOON.plusSeconds(1));
    }

    private static ReceiptClock clock(Instant... readings) {
        Deque<Instant> left = new ArrayDeque<>(List.of(readings));
        return new ReceiptClock(
                new Clock() {
                    @Override
                    public ZoneOffset getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return left.pop();
                    }
                });
    }
}
