package org.banmian.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many files there are, a bounded number of them is in memory. */
class WaitingTest {

    private static final int FILES = 300;
    private static final int MOST = 20;

    @TempDir Path root;

    @Test
    void theTreeIsGoneThroughInStretchesAndThenAnew() throws IOException {
        put();
        try (FolderTree tree = tree()) {
            for (int turn = 0; turn < 2; turn++) {
                List<Place> found = new ArrayList<>();
                int stretches = 0;
                while (found.size() < FILES) {
                    List<FolderTree.Found> stretch = tree.next(MOST);
                    assertThat(stretch).hasSizeLessThanOrEqualTo(MOST);
                    stretch.forEach(file -> found.add(file.place()));
                    stretches++;
                }
                assertThat(found).doesNotHaveDuplicates();
                assertThat(stretches).isGreaterThanOrEqualTo(FILES / MOST);
                tree.next(MOST);
            }
        }
    }

    @Test
    void filesThatNeverSettleStandInNobodysWay() throws IOException {
        put();
        Waiting waiting = new Waiting(root, Watched.SETTLE, MOST);
        try (FolderTree tree = tree()) {
            int taken = 0;
            for (long now = 0; taken < FILES; now += Watched.SETTLE.toNanos()) {
                waiting.settle(now);
                while (waiting.next(Kind.PAGE) != null) {
                    taken++;
                }
                for (FolderTree.Found file : tree.next(waiting.room())) {
                    waiting.see(file, now);
                }
                waiting.see(
                        new FolderTree.Found(
                                new Place(Path.of("gone.txt")),
                                new FileState(1, FileTime.fromMillis(1))),
                        now);
                assertThat(waiting.room()).isBetween(-1, MOST);
            }
        }
    }

    private void put() {
        IntStream.rangeClosed(1, FILES)
                .forEach(
                        page ->
                                Watched.put(
                                        root, "llrb/2022-12-0" + (1 + page % 3) + "/" + page, "文"));
    }

    private FolderTree tree() {
        return new FolderTree(root, Set.of(), Clock.systemUTC(), null);
    }
}
