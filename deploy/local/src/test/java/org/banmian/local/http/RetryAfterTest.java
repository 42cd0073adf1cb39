package org.banmian.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | PT7S",
                "0 | PT0S",
                "999999999 | PT5M",
                "Thu, 1 Jan 2026 00:00:30 GMT | PT30S",
                "Wed, 31 Dec 2025 23:00:00 GMT | PT0S",
                "soon | PT1S",
                "-5 | PT1S"
            })
    void secondsAndDatesAreHonouredWithinReason(String header, Duration pause) {
        assertThat(RetryAfter.parse(Optional.of(header), NOW)).isEqualTo(pause);
    }
}
