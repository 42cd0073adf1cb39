package org.banmian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final AtomicLong now = new AtomicLong();
    private final Limits limits = new Limits(new Limits.Rates(2, 5, 3600), now::get);

    @Test
    void aBurstPassesAndThenTheRateDoes() {
        for (int i = 0; i < 5; i++) {
            limits.take("press-1", 0);
        }
        assertThat(refused("press-1")).isEqualTo(Duration.ofMillis(500));

        pass(Duration.ofMillis(500));

        limits.take("press-1", 0);
        refused("press-1");
    }

    @Test
    void bytesAreCountedOverAnHour() {
        limits.take("press-1", 3600);
        assertThat(refused("press-1")).isEqualTo(Duration.ofSeconds(1));

        pass(Duration.ofSeconds(1));

        limits.take("press-1", 0);
    }

    @Test
    void aBodyAboveTheLimitPassesOnceAndIsWaitedForAfterwards() {
        limits.take("press-1", 3600 * 3);

        assertThat(refused("press-1")).isEqualTo(Duration.ofHours(2).plusSeconds(1));
    }

    @Test
    void bytesThatWereNotAnnouncedAreCountedTheSame() {
        limits.take("press-1", 0);
        limits.charge("press-1", 3600);

        assertThat(refused("press-1")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void keysDoNotWaitForEachOther() {
        limits.take("press-1", 3600);
        refused("press-1");

        limits.take("press-2", 3600);
    }

    @Test
    void howeverManyAskNoMoreThanSomeAreRemembered() {
        for (int i = 0; i < 2 * Limits.MOST_KEYS; i++) {
            limits.take("oidc:" + i, 0);
        }

        assertThat(limits.remembered()).isEqualTo(Limits.MOST_KEYS);
    }

    @Test
    void whoWasQuietForADayIsForgotten() {
        limits.take("press-1", 0);

        pass(Duration.ofDays(1));

        assertThat(limits.remembered()).isZero();
    }

    @Test
    void whoKeepsAskingIsNotForgottenWhileThereIsSomethingToWaitFor() {
        limits.take("press-1", 3600 * 72);
        for (int i = 0; i < 3; i++) {
            pass(Duration.ofHours(23));
            refused("press-1");
        }
    }

    @Test
    void aLimitThatLetsNothingThroughIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits.Rates(0, 1, 1));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private Duration refused(String key) {
        OverLimitException[] refusal = new OverLimitException[1];
        assertThatExceptionOfType(OverLimitException.class)
                .isThrownBy(() -> limits.take(key, 0))
                .satisfies(e -> refusal[0] = e);
        return refusal[0].after();
    }
}
