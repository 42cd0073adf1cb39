package org.banmian.nlp.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.RejectedExecutionException;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.banmian.contract.wire.MalformedEventException;
import org.junit.jupiter.api.Test;

class BlameTest {

    @Test
    void recordIsToBlameForWhatItsOwnWorkThrows() {
        assertThat(Blame.isOfTheRecord(new MalformedEventException("no event"))).isTrue();
        assertThat(Blame.isOfTheRecord(new NullPointerException())).isTrue();
        assertThat(Blame.isOfTheRecord(new StackOverflowError())).isTrue();
    }

    @Test
    void recordIsToBlameForAnAnswerThatIsTooLarge() {
        assertThat(Blame.isOfTheRecord(new RecordTooLargeException())).isTrue();
    }

    @Test
    void recordIsNotToBlameForTheBroker() {
        assertThat(Blame.isOfTheRecord(new TimeoutException("10 minutes"))).isFalse();
        assertThat(Blame.isOfTheRecord(new NotEnoughReplicasException())).isFalse();
        assertThat(Blame.isOfTheRecord(new TopicAuthorizationException("banmian.articles")))
                .isFalse();
    }

    @Test
    void recordIsNotToBlameForTheServiceStopping() {
        assertThat(Blame.isOfTheRecord(new RejectedExecutionException("shutting down"))).isFalse();
    }
}
