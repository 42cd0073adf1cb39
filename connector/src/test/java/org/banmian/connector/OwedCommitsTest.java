package org.banmian.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.junit.jupiter.api.Test;

class OwedCommitsTest {

    private static final TopicPartition FOUR = new TopicPartition("banmian.pages", 4);
    private static final TopicPartition FIVE = new TopicPartition("banmian.pages", 5);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration LONG = Duration.ofDays(1);

    private final RefusingClient client = new RefusingClient(Set.of(FOUR, FIVE));

    @Test
    void refusedCommitIsTriedUntilItIsTaken() {
        OwedCommits commits = commits(PAUSE);
        client.refuse(3);

        assertRefused(commits, FOUR, 32);

        await().untilAsserted(() -> assertThat(client.taken).containsExactly(Map.of(FOUR, at(32))));
        assertThat(client.asked).isEqualTo(4);
    }

    @Test
    void nextCommitPaysWhatIsOwed() {
        OwedCommits commits = commits(LONG);
        client.refuse(1);
        assertRefused(commits, FOUR, 2);

        commit(commits, FIVE, 5);

        assertThat(client.taken).containsExactly(Map.of(FOUR, at(2), FIVE, at(5)));
    }

    @Test
    void offsetNeverGoesBack() {
        OwedCommits commits = commits(PAUSE);
        client.refuse(1);
        assertRefused(commits, FOUR, 2);
        commit(commits, FOUR, 9);

        await().pollDelay(PAUSE.multipliedBy(20))
                .untilAsserted(() -> assertThat(client.taken).containsExactly(Map.of(FOUR, at(9))));
    }

    @Test
    void nothingIsCommittedForPartitionThatWentElsewhere() {
        OwedCommits commits = commits(LONG);
        client.refuse(1);
        assertRefused(commits, FOUR, 2);
        client.assignment = Set.of(FIVE);

        commit(commits, FIVE, 5);

        assertThat(client.taken).containsExactly(Map.of(FIVE, at(5)));
    }

    @Test
    void whatWasCommittedElsewhereMeanwhileIsNotTakenBack() {
        OwedCommits commits = commits(LONG);
        client.refuse(1);
        assertRefused(commits, FOUR, 2);
        client.committed = Map.of(FOUR, at(9));

        commit(commits, FIVE, 5);

        assertThat(client.taken).containsExactly(Map.of(FIVE, at(5)));
    }

    private OwedCommits commits(Duration pause) {
        return new OwedCommits(
                work -> Uni.createFrom().voidItem().invoke(() -> work.accept(client)), pause);
    }

    private static void commit(OwedCommits commits, TopicPartition partition, long offset) {
        commits.commit(Map.of(partition, at(offset))).await().indefinitely();
    }

    private static void assertRefused(OwedCommits commits, TopicPartition partition, long offset) {
        assertThatThrownBy(() -> commit(commits, partition, offset))
                .isInstanceOf(RebalanceInProgressException.class);
    }

    private static OffsetAndMetadata at(long offset) {
        return new OffsetAndMetadata(offset);
    }
}
