package org.banmian.store.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.banmian.store.search.IndexPosition;
import org.junit.jupiter.api.Test;

class ChangeConsumerTest {

    private static final Duration LIMIT = Duration.ofHours(12);

    private final FakeChanges changes = new FakeChanges(LIMIT);
    private final ChangeConsumer consumer = changes.consumer();

    @Test
    void anEmptyIndexBeginsAtTheBeginning() {
        changes.hold(0, 7);

        assertThat(consumer.begin(null)).isNull();

        assertThat(consumer.position())
                .isEqualTo(new IndexPosition("id", Map.of(0, 0L, 1, 0L), FakeChanges.START));
        assertThat(consumer.hasReachedEnds()).isFalse();
    }

    @Test
    void anIndexThatStoodStillForAShortTimeGoesOnWhereItStands() {
        changes.hold(0, 7);

        assertThat(consumer.begin(kept("id", 5, LIMIT.minusMinutes(1)))).isNull();

        assertThat(consumer.position().next()).containsEntry(0, 5L);
        assertThat(consumer.position().upTo())
                .isEqualTo(FakeChanges.START.minus(LIMIT).plusSeconds(60));
    }

    @Test
    void anIndexThatStoodStillForTooLongBeginsAtTheBeginning() {
        changes.hold(0, 7);

        assertThat(consumer.begin(kept("id", 5, LIMIT.plusMinutes(1))))
                .contains("it has not followed since 2022-12-01T15:59:00Z");

        assertThat(consumer.position())
                .isEqualTo(new IndexPosition("id", Map.of(0, 0L, 1, 0L), FakeChanges.START));
    }

    @Test
    void anIndexOfAnotherTopicOrAheadOfItsOwnBeginsAtTheBeginning() {
        changes.hold(0, 7);

        assertThat(consumer.begin(kept("other", 5, Duration.ZERO))).contains("another topic");
        assertThat(consumer.position().next()).containsEntry(0, 0L);
        assertThat(consumer.begin(kept("id", 8, Duration.ZERO))).contains("lost");
        assertThat(consumer.position().next()).containsEntry(0, 0L);
    }

    @Test
    void atRestTheTimeUpToWhichNothingIsMissingGoesOn() {
        consumer.begin(null);
        for (int hour = 0; hour < 30; hour++) {
            changes.pass(Duration.ofMinutes(61));

            assertThat(consumer.hasReachedEnds()).isTrue();
            assertThat(consumer.hasReachedEnds()).isTrue();
            assertThat(consumer.isOutOfDate()).isFalse();
            assertThat(consumer.position().upTo()).isEqualTo(changes.now());
        }
    }

    @Test
    void whileSomethingIsUnreadTheTimeStands() {
        consumer.begin(null);
        assertThat(consumer.hasReachedEnds()).isTrue();
        changes.hold(0, 7);
        changes.pass(Duration.ofHours(2));
        // All that was there at first is read; now there is more.
        assertThat(consumer.hasReachedEnds()).isTrue();

        assertThat(consumer.hasReachedEnds()).isFalse();
        assertThat(consumer.position().upTo()).isEqualTo(FakeChanges.START);
    }

    @Test
    void whoDidNotGetOnForTooLongHasToBeginAgain() {
        consumer.begin(null);
        assertThat(consumer.hasReachedEnds()).isTrue();
        assertThat(consumer.isOutOfDate()).isFalse();

        changes.pass(LIMIT.plusMinutes(1));

        assertThat(consumer.isOutOfDate()).isTrue();
        assertThat(consumer.begin(consumer.position())).contains("it has not followed since");
        assertThat(consumer.isOutOfDate()).isFalse();
    }

    private static IndexPosition kept(String topic, long next, Duration ago) {
        Instant upTo = FakeChanges.START.minus(ago);
        return new IndexPosition(topic, Map.of(0, next), upTo);
    }
}
