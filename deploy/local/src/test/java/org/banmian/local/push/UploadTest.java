package org.banmian.local.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.page.PageKey;
import org.banmian.local.http.IngestDoor;
import org.banmian.local.push.Outcome.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ISSUE = "llrb/2022-12-02";

    @TempDir private Path folder;

    private final SleepingClock clock = new SleepingClock();
    private FakeIngest ingest;
    private URI address;
    private boolean again;

    @BeforeEach
    void start() throws IOException {
        ingest = FakeIngest.start();
        address = ingest.address();
    }

    @AfterEach
    void stop() {
        ingest.close();
    }

    @Test
    void everyFileIsHandedIn() throws Exception {
        List<Outcome> outcomes = upload(page("1"), page("2"));

        assertThat(kinds(outcomes)).containsOnly(Kind.ACCEPTED);
        assertThat(outcomes.get(0).said()).isEqualTo(Digest.of(folder.resolve("1")));
        assertThat(ingest.asked())
                .containsExactly("PUT /v1/pages/" + ISSUE + "/1", "PUT /v1/pages/" + ISSUE + "/2");
        assertThat(ingest.keys()).containsOnly("Bearer press-1.secret");
    }

    @Test
    void aBusyServiceIsAskedAgainWhenItSaid() throws Exception {
        ingest.putOff(503, 7);
        ingest.putOff(429, 9);

        assertThat(kinds(upload(page("1")))).containsExactly(Kind.ACCEPTED);
        assertThat(clock.slept).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
    }

    @Test
    void aBusyServiceThatAsksForNoPauseIsNotPressed() throws Exception {
        ingest.putOff(503, 0);
        ingest.putOff(503, 0);

        assertThat(kinds(upload(page("1")))).containsExactly(Kind.ACCEPTED);
        assertThat(clock.slept).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400));
    }

    @Test
    void aServiceThatStaysBusyIsGivenUpAndItsReasonTold() throws Exception {
        for (int i = 0; i < 100; i++) {
            ingest.putOff(429, 10);
        }

        List<Outcome> outcomes = upload(page("1"));

        assertThat(kinds(outcomes)).containsExactly(Kind.FAILED);
        assertThat(outcomes.get(0).said()).contains("429", "Later.");
        assertThat(clock.slept).hasSize(6);
    }

    @Test
    void aConnectionThatIsCutIsTriedLessAndLessOften() throws Exception {
        ingest.cut();
        ingest.cut();
        ingest.cut();

        assertThat(kinds(upload(page("1")))).containsExactly(Kind.ACCEPTED);
        assertThat(clock.slept.get(0)).isEqualTo(Duration.ofMillis(200));
        assertThat(clock.slept).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrongWithAFileIsToldAndNotTriedAgain() throws Exception {
        ingest.refuse(422, "Nothing but blanks.");

        List<Outcome> outcomes = upload(page("1"), page("2"));

        assertThat(kinds(outcomes)).containsExactly(Kind.REFUSED, Kind.ACCEPTED);
        assertThat(outcomes.get(0).said()).contains("422", "Nothing but blanks.");
        assertThat(ingest.asked()).hasSize(2);
        assertThat(clock.slept).isEmpty();
    }

    @Test
    void troubleOfTheServiceIsTriedAgain() throws Exception {
        ingest.refuse(500, "The log says why.");
        ingest.refuse(502, "Bad gateway.");

        assertThat(kinds(upload(page("1")))).containsExactly(Kind.ACCEPTED);
    }

    @Test
    void withAKeyThatIsNotKnownNothingMoreIsSent() throws Exception {
        ingest.refuse(401, "No such key.");

        List<Outcome> outcomes = upload(page("1"), page("2"), page("3"));

        assertThat(kinds(outcomes)).containsOnly(Kind.UNIDENTIFIED);
        assertThat(outcomes).extracting(Outcome::said).allMatch(said -> said.contains("No such"));
        assertThat(ingest.asked()).hasSize(1);
    }

    @Test
    void thePatienceWithNobodyIsThatForOneFile() throws Exception {
        address = URI.create("http://127.0.0.1:1");

        assertThat(kinds(upload(page("1"), page("2"), page("3")))).containsOnly(Kind.UNREACHABLE);
        assertThat(clock.now).isBefore(NOW.plusSeconds(61));
    }

    @Test
    void whatWasAcknowledgedIsNotSentAgain() throws Exception {
        ingest.refuse(422, "Wrong.");
        upload(page("1"), page("2"));

        assertThat(kinds(upload(page("1"), page("2"))))
                .containsExactly(Kind.ACCEPTED, Kind.RESUMED);
        assertThat(kinds(upload(page("1"), page("2")))).containsOnly(Kind.RESUMED);
        assertThat(ingest.asked()).hasSize(3);
    }

    @Test
    void whatIsToBePushedAgainIsWhateverWasAcknowledged() throws Exception {
        upload(page("1"), issue("a.zip"));
        again = true;

        assertThat(kinds(upload(page("1"), issue("a.zip")))).containsOnly(Kind.ACCEPTED);
        assertThat(ingest.asked()).hasSize(4);
    }

    @Test
    void aChangedFileIsANewVersionAndSoIsTheOldOneAfterIt() throws Exception {
        PushFile file = page("1");
        upload(file);
        Files.writeString(file.file(), "another");
        assertThat(kinds(upload(file))).containsExactly(Kind.ACCEPTED);
        Files.writeString(file.file(), "1");

        assertThat(kinds(upload(file))).containsExactly(Kind.ACCEPTED);
        assertThat(kinds(upload(file))).containsExactly(Kind.RESUMED);
    }

    @Test
    void aFileThatVanishedStopsNoOther() throws Exception {
        PushFile gone =
                new PushFile(folder.resolve("gone"), Target.of(PageKey.parse(ISSUE + "/9")));

        assertThat(kinds(upload(gone, page("1")))).containsExactly(Kind.FAILED, Kind.ACCEPTED);
    }

    @Test
    void issuesGoBeforePagesSoThatAPageGivenByItselfStands() throws Exception {
        assertThat(kinds(upload(page("1"), issue("a.zip"), issue("b.zip"))))
                .containsOnly(Kind.ACCEPTED);

        assertThat(ingest.asked())
                .containsExactly(
                        "POST /v1/issues/" + ISSUE,
                        "POST /v1/issues/" + ISSUE,
                        "PUT /v1/pages/" + ISSUE + "/1");
    }

    @Test
    void eachPageThatAnIssueIsRefusedForIsTold() throws Exception {
        ingest.answer(
                202,
                FakeIngest.issue(
                        ISSUE,
                        FakeIngest.accepted(ISSUE + "/1", "1.txt"),
                        FakeIngest.refused(ISSUE + "/2", "2.txt", 422, "Nothing but blanks.")));

        Outcome outcome = upload(issue("a.zip")).get(0);

        assertThat(outcome.kind()).isEqualTo(Kind.PARTLY);
        assertThat(outcome.said()).isEqualTo("1 of 2 pages accepted");
        assertThat(outcome.refused())
                .extracting(part -> part.page() + " " + part.problem())
                .containsExactly(ISSUE + "/2 Nothing but blanks.");
        assertThat(kinds(upload(issue("a.zip")))).containsExactly(Kind.ACCEPTED);
    }

    @Test
    void anIssueOfWhichEveryPageIsRefusedIsRefused() throws Exception {
        ingest.answer(
                422, FakeIngest.issue(ISSUE, FakeIngest.refused("", "x.doc", 422, "No page.")));

        Outcome outcome = upload(issue("a.zip")).get(0);

        assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
        assertThat(outcome.refused()).hasSize(1);
        assertThat(ingest.asked()).hasSize(1);
    }

    @Test
    void anIssueOfWhichAPageIsRefusedForNowIsSentAgain() throws Exception {
        ingest.answer(
                202,
                FakeIngest.issue(
                        ISSUE,
                        FakeIngest.accepted(ISSUE + "/1", "1.txt"),
                        FakeIngest.refused(ISSUE + "/2", "2.txt", 503, "Not tried.")));

        assertThat(kinds(upload(issue("a.zip")))).containsExactly(Kind.ACCEPTED);
        assertThat(ingest.asked()).hasSize(2);
    }

    private static List<Kind> kinds(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::kind).toList();
    }

    private List<Outcome> upload(PushFile... files) throws IOException, InterruptedException {
        Patience patience = new Patience(Duration.ofMinutes(1), clock, clock::sleep);
        IngestDoor door = new IngestDoor(address, Optional.of("press-1.secret"), clock);
        Upload upload =
                new Upload(
                        Door.of(door), new PushJournal(folder.resolve("journal")), patience, again);
        List<Outcome> told = new ArrayList<>();
        List<Outcome> outcomes = upload.run(Arrays.asList(files), 1, told::add);
        assertThat(told).containsExactlyInAnyOrderElementsOf(outcomes);
        return outcomes;
    }

    private PushFile page(String page) throws IOException {
        Path file = Files.writeString(folder.resolve(page), page);
        return new PushFile(file, Target.of(PageKey.of("llrb", "2022-12-02", page)));
    }

    private PushFile issue(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return new PushFile(file, Target.issue("llrb", LocalDate.of(2022, 12, 2)));
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
