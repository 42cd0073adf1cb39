package org.banmian.store.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.ArticleIndex;
import org.banmian.store.search.CatchUp;
import org.banmian.store.search.IndexPosition;
import org.junit.jupiter.api.Test;

class FollowingTest {

    private static final Duration LIMIT = Duration.ofHours(12);

    private final FakeChanges changes = new FakeChanges(LIMIT);
    private final CatchUp catchUp = new CatchUp();
    private final Stop stop = new Stop();

    @Test
    void aStaleIndexIsClearedBeforeItIsAskedAndThenKeptAsOfToday() throws Exception {
        RecordingIndex index = new RecordingIndex(Duration.ofHours(13));

        follow(index);

        assertThat(index.steps).startsWith("clear").contains("keep " + FakeChanges.START);
    }

    @Test
    void anIndexThatIsNotStaleIsNeverCleared() throws Exception {
        RecordingIndex index = new RecordingIndex(Duration.ofHours(11));

        follow(index);

        assertThat(index.steps).doesNotContain("clear").contains("keep " + FakeChanges.START);
    }

    private void follow(ArticleIndex index) throws InterruptedException {
        Heartbeat heartbeat = new Heartbeat(InstantSource.system(), Duration.ofMinutes(3));
        Following following = new Following(index, catchUp, changes::consumer, stop, heartbeat);
        Thread thread = new Thread(following::run);
        thread.start();
        await().until(catchUp::isDone);
        stop.ask(new ShutdownEvent());
        thread.join();
    }

    /** Remembers what was done to it. */
    private static final class RecordingIndex implements ArticleIndex {

        private final List<String> steps = new ArrayList<>();
        private final IndexPosition position;

        RecordingIndex(Duration stoodStill) {
            this.position = new IndexPosition("id", Map.of(), FakeChanges.START.minus(stoodStill));
        }

        @Override
        public Optional<IndexPosition> position() {
            return Optional.of(position);
        }

        @Override
        public void apply(List<ArticleChange> changes) {
            // Nothing comes.
        }

        @Override
        public void forget(List<ArticleId> articles) {
            steps.add("forget");
        }

        @Override
        public void show() {
            steps.add("show");
        }

        @Override
        public boolean keep(IndexPosition position) {
            steps.add("keep " + position.upTo());
            return true;
        }

        @Override
        public void clear() {
            steps.add("clear");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
