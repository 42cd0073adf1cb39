package org.banmian.nlp.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final TopicPartition ONE = new TopicPartition("banmian.pages", 1);
    private static final TopicPartition TWO = new TopicPartition("banmian.pages", 2);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final AtomicLong clock = new AtomicLong();
    private final Progress progress = new Progress(clock::get);

    @Test
    void partitionWhoseRecordsAreNotDoneInTimeIsStalled() {
        progress.taken(ONE, 5, 8);
        pass(LIMIT);
        assertThat(progress.stalled(LIMIT)).isEmpty();
        pass(Duration.ofNanos(1));
        assertThat(progress.stalled(LIMIT)).contains(ONE);
    }

    @Test
    void partitionThatGetsOnIsNotStalledHoweverMuchIsHeld() {
        progress.taken(ONE, 5, 100);
        for (int done = 6; done < 50; done++) {
            pass(LIMIT);
            progress.done(ONE, done);
        }
        assertThat(progress.stalled(LIMIT)).isEmpty();
    }

    @Test
    void commitThatSaysNothingNewIsNoProgress() {
        progress.taken(ONE, 5, 8);
        pass(LIMIT);
        progress.done(ONE, 5);
        pass(Duration.ofNanos(1));
        assertThat(progress.stalled(LIMIT)).contains(ONE);
    }

    @Test
    void takingMoreIsNoProgress() {
        progress.taken(ONE, 5, 8);
        pass(LIMIT);
        progress.taken(ONE, 8, 16);
        pass(Duration.ofNanos(1));
        assertThat(progress.stalled(LIMIT)).contains(ONE);
    }

    @Test
    void partitionThatWasIdleIsMeasuredFromWhatItTakesNext() {
        progress.taken(ONE, 5, 8);
        progress.done(ONE, 8);
        pass(LIMIT.multipliedBy(9));
        progress.taken(ONE, 8, 9);
        assertThat(progress.stalled(LIMIT)).isEmpty();
    }

    @Test
    void partitionThatWentElsewhereIsNotStalled() {
        progress.taken(ONE, 5, 8);
        progress.taken(TWO, 5, 8);
        progress.gone(List.of(ONE));
        progress.done(ONE, 6);
        pass(LIMIT.plusNanos(1));
        assertThat(progress.stalled(LIMIT)).contains(TWO);
        progress.gone(List.of(TWO));
        assertThat(progress.stalled(LIMIT)).isEmpty();
    }

    @Test
    void oneStalledPartitionIsSeenBesideOnesThatGetOn() {
        progress.taken(ONE, 0, 9);
        progress.taken(TWO, 0, 9);
        pass(LIMIT.plusNanos(1));
        progress.done(ONE, 9);
        assertThat(progress.stalled(LIMIT)).contains(TWO);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
