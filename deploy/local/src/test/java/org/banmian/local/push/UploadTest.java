package org.banmian.local.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.banmian.contract.page.PageKey;
import org.banmian.local.http.BusyException;
import org.banmian.local.http.IngestDoor.Receipt;
import org.banmian.local.http.UnreachableException;
import org.banmian.local.push.Outcome.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir private Path folder;

    private final SleepingClock clock = new SleepingClock();
    private final Deque<RuntimeException> troubles = new ArrayDeque<>();
    private final List<PageKey> sent = new ArrayList<>();

    @Test
    void everyFileIsHandedIn() throws Exception {
        List<Outcome> outcomes = upload(file("1"), file("2"));

        assertThat(outcomes).extracting(Outcome::kind).containsOnly(Kind.ACCEPTED);
        assertThat(outcomes.get(0).said()).isEqualTo(Digest.of(bytes("1")));
        assertThat(sent).hasSize(2);
    }

    @Test
    void aBusyServiceIsAskedAgainWhenItSaid() throws Exception {
        troubles.add(new BusyException(503, Duration.ofSeconds(7)));

        assertThat(upload(file("1"))).extracting(Outcome::kind).containsExactly(Kind.ACCEPTED);
        assertThat(clock.slept).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aServiceThatStaysBusyIsGivenUp() throws Exception {
        for (int i = 0; i < 100; i++) {
            troubles.add(new BusyException(429, Duration.ofSeconds(10)));
        }

        assertThat(upload(file("1"))).extracting(Outcome::kind).containsExactly(Kind.FAILED);
        assertThat(clock.slept).hasSize(6);
    }

    @Test
    void aServiceThatIsAwayIsAskedLessAndLessOften() throws Exception {
        troubles.add(away());
        troubles.add(away());
        troubles.add(away());

        assertThat(upload(file("1"))).extracting(Outcome::kind).containsExactly(Kind.ACCEPTED);
        assertThat(clock.slept)
                .containsExactly(
                        Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(800));
    }

    @Test
    void anInterruptedUploadGoesOnWhereItStopped() throws Exception {
        PageFile first = file("1");
        PageFile second = file("2");
        for (int i = 0; i < 100; i++) {
            troubles.add(away());
        }
        PushJournal.open(journal()).add(first.page(), Digest.of(bytes("1")));

        assertThat(upload(first, second))
                .extracting(Outcome::kind)
                .containsExactly(Kind.RESUMED, Kind.UNREACHABLE);
        troubles.clear();
        sent.clear();
        assertThat(upload(first, second))
                .extracting(Outcome::kind)
                .containsExactly(Kind.RESUMED, Kind.ACCEPTED);
        assertThat(sent).containsExactly(second.page());
    }

    @Test
    void aCompleteUploadIsHandedInAgainAsANewVersion() throws Exception {
        PageFile file = file("1");
        upload(file);

        assertThat(upload(file)).extracting(Outcome::kind).containsExactly(Kind.ACCEPTED);
        assertThat(sent).hasSize(2);
    }

    @Test
    void aFileThatVanishedStopsNoOther() throws Exception {
        PageFile gone = new PageFile(folder.resolve("gone"), PageKey.parse("llrb/2022-12-02/9"));

        assertThat(upload(gone, file("1")))
                .extracting(Outcome::kind)
                .containsExactly(Kind.FAILED, Kind.ACCEPTED);
    }

    private List<Outcome> upload(PageFile... files) throws IOException, InterruptedException {
        Patience patience = new Patience(Duration.ofMinutes(1), clock, clock::sleep);
        Upload upload = new Upload(this::put, PushJournal.open(journal()), patience);
        return upload.run(List.of(files), 1, outcome -> {});
    }

    private Receipt put(PageKey page, byte[] text) {
        RuntimeException trouble = troubles.poll();
        if (trouble != null) {
            throw trouble;
        }
        sent.add(page);
        return new Receipt(page, Digest.of(text), NOW, false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static UnreachableException away() {
        return new UnreachableException(URI.create("http://127.0.0.1:1/"), new ConnectException());
    }

    private Path journal() {
        return folder.resolve("journal");
    }

    private PageFile file(String page) throws IOException {
        Path file = Files.writeString(folder.resolve(page), page);
        return new PageFile(file, PageKey.of("llrb", "2022-12-02", page));
    }

    private static final class SleepingClock extends Clock {

        private final List<Duration> slept = new ArrayList<>();
        private Instant now = NOW;

        void sleep(Duration time) {
            slept.add(time);
            now = now.plus(time);
        }

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
