package org.banmian.local.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.banmian.local.http.IngestDoor;
import org.banmian.local.push.Outcome.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration SETTLED = Duration.ofSeconds(3);

    @TempDir private Path folder;
    @TempDir private Path journal;

    private final List<Outcome> told = new ArrayList<>();
    private Instant now = NOW;
    private FakeIngest ingest;
    private Watch watch;

    @BeforeEach
    void start() throws IOException {
        ingest = FakeIngest.start();
        watch = watch(ingest.address());
    }

    @AfterEach
    void stop() {
        ingest.close();
    }

    @Test
    void aFileIsPushedOnceItHasSettled() throws Exception {
        write("llrb/2022-12-02/3.txt", "文");

        look(0);
        look(2);
        assertThat(ingest.asked()).isEmpty();
        look(1);
        look(100);

        assertThat(ingest.asked()).containsExactly("PUT /v1/pages/llrb/2022-12-02/3");
        assertThat(told).extracting(Outcome::kind).containsExactly(Kind.ACCEPTED);
    }

    @Test
    void aFileThatIsStillBeingWrittenIsWaitedFor() throws Exception {
        Path file = write("llrb/2022-12-02/3.txt", "文");
        look(0);
        write("llrb/2022-12-02/3.txt", "文章");
        look(3);
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        look(3);
        assertThat(ingest.asked()).isEmpty();

        look(3);
        assertThat(ingest.asked()).hasSize(1);
    }

    @Test
    void whatWasPushedIsNotPushedByTheNextRun() throws Exception {
        write("llrb/2022-12-02/3.txt", "文");
        settle();
        watch = watch(ingest.address());
        settle();

        assertThat(ingest.asked()).hasSize(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void aChangedFileIsPushedAgain() throws Exception {
        write("llrb/2022-12-02/3.txt", "文");
        settle();
        write("llrb/2022-12-02/3.txt", "文章");
        settle();

        assertThat(ingest.asked()).hasSize(2);
    }

    @Test
    void aRefusedFileIsToldAndTriedAgainWhenItHasChanged() throws Exception {
        write("llrb/2022-12-02/3.txt", " ");
        ingest.refuse(422, "Nothing but blanks.");
        settle();
        look(600);
        assertThat(told).extracting(Outcome::kind).containsExactly(Kind.REFUSED);
        assertThat(ingest.asked()).hasSize(1);

        write("llrb/2022-12-02/3.txt", "文章");
        settle();
        assertThat(told).extracting(Outcome::kind).containsExactly(Kind.REFUSED, Kind.ACCEPTED);
    }

    @Test
    void aFileThatNobodyTakesIsTriedAgainAndToldOnce() throws Exception {
        watch = watch(URI.create("http://127.0.0.1:1"));
        write("llrb/2022-12-02/3.txt", "文");
        settle();
        look(60);
        look(60);

        assertThat(told).extracting(Outcome::kind).containsExactly(Kind.UNREACHABLE);
    }

    @Test
    void afterAnOutageEverythingIsPushed() throws Exception {
        ingest.cut();
        ingest.cut();
        write("llrb/2022-12-02/3.txt", "文");
        write("llrb/2022-12-02/4.txt", "文");
        settle();
        look(60);

        assertThat(told.stream().filter(outcome -> outcome.kind() == Kind.ACCEPTED)).hasSize(2);
    }

    @Test
    void aFileThatCannotBePlacedIsToldOnce() throws Exception {
        write("llrb/2022-12-02/news.txt", "文");
        settle();
        look(600);

        assertThat(told).extracting(Outcome::kind).containsExactly(Kind.UNPLACED);
    }

    @Test
    void aFolderThatCannotBeReadIsToldOnceAndWaitedFor() throws Exception {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        look(0);
        look(1);
        assertThat(told).extracting(Outcome::said).allMatch(said -> said.contains("cannot"));
        assertThat(told).hasSize(1);

        Files.move(away, folder);
        write("llrb/2022-12-02/3.txt", "文");
        settle();
        assertThat(ingest.asked()).hasSize(1);
    }

    private void settle() throws IOException, InterruptedException {
        look(0);
        look(3);
    }

    private void look(int seconds) throws IOException, InterruptedException {
        now = now.plusSeconds(seconds);
        watch.look(new GivenClock(), told::add);
    }

    private Watch watch(URI address) {
        // No second try within a look: the looks are what is tested.
        Patience none = new Patience(Duration.ZERO, new GivenClock(), pause -> {});
        Upload upload =
                new Upload(
                        Door.of(new IngestDoor(address, new GivenClock())),
                        new PushJournal(journal),
                        none,
                        false);
        return new Watch(folder, new Placing(null, null, null, false), upload, 1, SETTLED);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private final class GivenClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
