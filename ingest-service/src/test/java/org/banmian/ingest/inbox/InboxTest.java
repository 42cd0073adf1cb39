package org.banmian.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banmian.ingest.inbox.Watched.files;
import static org.banmian.ingest.inbox.Watched.put;
import static org.banmian.ingest.inbox.Watched.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.IntStream;
import org.banmian.contract.PageReceived;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.issue.Zips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final String DATE = "llrb/2022-12-02/";

    @TempDir Path root;
    @TempDir Path elsewhere;

    private final FakeBroker broker = new FakeBroker();
    private Watched watched;

    @BeforeEach
    void watch() {
        watched = new Watched(root, "one", broker);
    }

    @Test
    void pageIsPublishedAndEndsInDone() {
        put(root, DATE + "3.txt", "三版");

        watched.settle();

        assertThat(files(root)).containsExactly("done/" + DATE + "3.txt");
        assertThat(broker.pages)
                .singleElement()
                .satisfies(
                        page -> {
                            assertThat(page.key()).isEqualTo("llrb/2022-12-02/3");
                            assertThat(page.text()).isEqualTo("三版");
                            assertThat(page.source().receivedFrom()).isEqualTo("hot folder");
                        });
        assertThat(watched.lines)
                .singleElement()
                .asString()
                .startsWith("llrb/2022-12-02/3.txt done: page llrb/2022-12-02/3, ");
    }

    @Test
    void namesTellPagesAsTheyDoInArchives() {
        put(root, DATE + "llrb-2022-12-02-A01.txt", "一");
        put(root, DATE + "page-02.txt", "二");
        put(root, DATE + "3", "三");

        watched.settle();

        assertThat(broker.keys())
                .containsExactlyInAnyOrder(
                        "llrb/2022-12-02/A1", "llrb/2022-12-02/2", "llrb/2022-12-02/3");
    }

    @Test
    void fileThatIsStillWrittenIsNotTaken() throws IOException {
        Path file = put(root, DATE + "3.txt", "一");
        for (int i = 0; i < 4; i++) {
            watched.during(Watched.SETTLE.minusSeconds(2));
            Files.writeString(file, "二", StandardOpenOption.APPEND);
        }
        assertThat(broker.pages).isEmpty();

        watched.settle().settle();

        assertThat(broker.pages).extracting(PageReceived::text).containsExactly("一二二二二");
    }

    @Test
    void fileOfTheSameSizeWithAnotherTimeIsStillWritten() throws IOException {
        Path file = put(root, DATE + "3.txt", "一");
        watched.during(Watched.SETTLE.minusSeconds(2));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        watched.during(Duration.ofSeconds(3));
        assertThat(broker.pages).isEmpty();

        watched.settle();

        assertThat(broker.pages).hasSize(1);
    }

    @Test
    void unfinishedHiddenAndSystemNamesAreLeftUntilTheyAreRenamed() throws IOException {
        for (String name :
                new String[] {
                    "1.txt.part",
                    "2.txt.TMP",
                    "3.txt.filepart",
                    "4.txt~",
                    ".5.txt",
                    "Thumbs.db",
                    "~$6.docx",
                    "7.txt.reason.json"
                }) {
            put(root, DATE + name, "文");
        }
        put(root, ".snapshot/2022-12-02/1.txt", "文");
        watched.settle();
        assertThat(files(root)).hasSize(9);

        Files.move(root.resolve(DATE + "1.txt.part"), root.resolve(DATE + "1.txt"));
        watched.settle();

        assertThat(broker.keys()).containsExactly("llrb/2022-12-02/1");
    }

    @Test
    void linksAndSpecialFilesAreNeitherFollowedNorMoved() throws Exception {
        Path secret = put(elsewhere, "2022-12-02/1.txt", "秘密");
        put(root, DATE + "2.txt", "二");
        Files.createSymbolicLink(root.resolve(DATE + "1.txt"), secret);
        Files.createSymbolicLink(root.resolve("linked"), elsewhere);
        Files.createSymbolicLink(root.resolve("llrb/2022-12-03"), secret.getParent());
        Path pipe = root.resolve(DATE + "4.txt");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

        watched.settle();

        assertThat(broker.keys()).containsExactly("llrb/2022-12-02/2");
        assertThat(files(root))
                .contains(DATE + "1.txt", DATE + "4.txt", "linked", "llrb/2022-12-03");
        assertThat(secret).exists();
    }

    @Test
    void nothingIsPutAwayThroughALink() throws IOException {
        put(root, DATE + "1.txt", "一");
        Files.createSymbolicLink(root.resolve("done/llrb"), elsewhere);

        watched.settle();

        assertThat(files(elsewhere)).isEmpty();
        assertThat(watched.lines)
                .contains("trouble: " + DATE + "1.txt cannot be put away, trying on");

        Files.delete(root.resolve("done/llrb"));
        watched.during(Watched.LONGEST_PAUSE);

        assertThat(files(root)).containsExactly("done/" + DATE + "1.txt");
        assertThat(broker.pages).hasSize(1);
    }

    @Test
    void linkThatWasClaimedIsGivenUpAndNeverRead() throws IOException {
        Path secret = put(elsewhere, "1.txt", "秘密");
        Path claimed = root.resolve(".claimed/dead/" + DATE);
        Files.createDirectories(claimed);
        Files.createSymbolicLink(claimed.resolve("1.txt"), secret);

        watched.during(Watched.LEASE.plus(Watched.LONGEST_PAUSE.multipliedBy(12)));

        assertThat(files(root))
                .containsExactly(
                        "failed/" + DATE + "1.txt", "failed/" + DATE + "1.txt.reason.json");
        assertThat(text(root, "failed/" + DATE + "1.txt.reason.json")).isEqualTo("file-unreadable");
        assertThat(broker.pages).isEmpty();
        assertThat(secret).exists();
    }

    @Test
    void whatCannotBeAcceptedEndsInFailedWithItsReasonBesideIt() {
        put(root, DATE + "1.txt", new byte[] {'a', (byte) 0xff, (byte) 0xff});
        put(root, DATE + "2.txt", "");
        put(root, DATE + "cover.txt", "一");
        put(root, DATE + "4.txt", "一\f二");
        put(root, "llrb/2022-13-02/5.txt", "五");
        put(root, "LLRB/2022-12-02/6.txt", "六");
        put(root, "llrb/7.txt", "七");
        put(root, "8.txt", "八");

        watched.settle();

        assertThat(broker.pages).isEmpty();
        assertThat(files(root)).hasSize(16).allMatch(file -> file.startsWith("failed/"));
        assertReason(DATE + "1.txt", "page-undecodable");
        assertReason(DATE + "2.txt", "page-empty");
        assertReason(DATE + "cover.txt", "page-number-unknown");
        assertReason(DATE + "4.txt", "page-several-pages");
        assertReason("llrb/2022-13-02/5.txt", "key-invalid");
        assertReason("LLRB/2022-12-02/6.txt", "key-invalid");
        assertReason("llrb/7.txt", "key-invalid");
        assertReason("8.txt", "key-invalid");
    }

    @Test
    void nameThatIsTakenGetsANumberAndNothingIsOverwritten() {
        for (String text : new String[] {"一", "二", "三"}) {
            put(root, DATE + "1.txt", text);
            put(root, DATE + "x.bin", text);
            watched.settle();
        }

        assertThat(files(root))
                .containsExactlyInAnyOrder(
                        "done/" + DATE + "1.txt",
                        "done/" + DATE + "1 (2).txt",
                        "done/" + DATE + "1 (3).txt",
                        "failed/" + DATE + "x.bin",
                        "failed/" + DATE + "x.bin.reason.json",
                        "failed/" + DATE + "x (2).bin",
                        "failed/" + DATE + "x (2).bin.reason.json",
                        "failed/" + DATE + "x (3).bin",
                        "failed/" + DATE + "x (3).bin.reason.json");
        assertThat(text(root, "done/" + DATE + "1.txt")).isEqualTo("一");
        assertThat(text(root, "done/" + DATE + "1 (3).txt")).isEqualTo("三");
    }

    @Test
    void fileThatWasMovedBackFromFailedIsTriedAgainAndItsOldReasonGoes() throws IOException {
        put(root, DATE + "1.txt", "");
        watched.settle();
        Files.writeString(root.resolve("failed/" + DATE + "1.txt"), "一");

        Files.move(root.resolve("failed/" + DATE + "1.txt"), root.resolve(DATE + "1.txt"));
        watched.settle();

        assertThat(files(root)).containsExactly("done/" + DATE + "1.txt");
    }

    @Test
    void nameOfTheLongestKindEndsLikeAnyOther() {
        put(root, DATE + "x".repeat(251) + ".txt", "一");

        watched.settle();

        assertThat(files(root)).hasSize(2).allMatch(file -> file.startsWith("failed/"));
    }

    @Test
    void archiveIsAnIssueWhateverItsName() {
        put(root, DATE + "3.txt", Zips.zip().with("01.txt", "一").with("02.txt", "二").bytes());

        watched.settle();

        assertThat(files(root)).containsExactly("done/" + DATE + "3.txt");
        assertThat(broker.keys()).containsExactly("llrb/2022-12-02/1", "llrb/2022-12-02/2");
        assertThat(watched.lines)
                .containsExactly(DATE + "3.txt done: issue llrb/2022-12-02, 2 pages");
    }

    @Test
    void textOfSeveralPagesWhoseNameTellsNoneIsAnIssue() {
        put(root, DATE + "llrb-20221202.txt", "一\f二");

        watched.settle();

        assertThat(broker.keys()).containsExactly("llrb/2022-12-02/1", "llrb/2022-12-02/2");
    }

    @Test
    void issueWithAPageThatIsRefusedFailsAndTheOthersAreIn() {
        put(root, DATE + "night.zip", Zips.zip().with("1.txt", "一").with("2.txt", " ").bytes());

        watched.settle();

        assertReason(DATE + "night.zip", "issue-partly-refused of 2 pages");
        assertThat(broker.keys()).containsExactly("llrb/2022-12-02/1");
    }

    @Test
    void withoutTheBrokerFilesWaitAndAreTriedAgainLessAndLessOften() {
        broker.away = true;
        put(root, DATE + "1.txt", "一");
        put(root, DATE + "night.zip", Zips.zip().with("2.txt", "二").with("4.txt", "四").bytes());
        watched.settle();
        watched.during(Duration.ofMinutes(2));
        assertThat(broker.pages).isEmpty();
        assertThat(files(root))
                .containsExactly(
                        ".claimed/one/" + DATE + "1.txt", ".claimed/one/" + DATE + "night.zip");
        assertThat(watched.lines).hasSize(2).allMatch(line -> line.contains(" waits: "));

        broker.away = false;
        watched.during(Watched.LONGEST_PAUSE);

        assertThat(files(root))
                .containsExactly("done/" + DATE + "1.txt", "done/" + DATE + "night.zip");
        assertThat(watched.lines).anyMatch(line -> line.endsWith("2 pages, without 3"));
    }

    @Test
    void anOutageFillsThePlacesAndClaimsNoMore() {
        broker.away = true;
        IntStream.range(1, 40).forEach(page -> put(root, DATE + page + ".txt", "文" + page));

        watched.during(Duration.ofMinutes(1));

        assertThat(files(root).stream().filter(file -> file.startsWith(".claimed"))).hasSize(8);

        broker.away = false;
        watched.during(Duration.ofMinutes(1));

        assertThat(files(root)).hasSize(39).allMatch(file -> file.startsWith("done/"));
        assertThat(broker.pages).hasSize(39);
    }

    @Test
    void withoutRoomFilesWaitAndAreNotRefused() {
        Capacity.Place all = watched.capacity.take(64 * 1024 * 1024);
        put(root, DATE + "1.txt", "一");
        watched.settle();
        assertThat(files(root)).containsExactly(".claimed/one/" + DATE + "1.txt");

        all.free();
        watched.during(Watched.LONGEST_PAUSE);

        assertThat(files(root)).containsExactly("done/" + DATE + "1.txt");
    }

    @Test
    void nextVersionWaitsUntilTheOneBeforeHasEnded() {
        broker.away = true;
        put(root, DATE + "1.txt", "旧");
        watched.settle();
        put(root, DATE + "1.txt", "新");
        watched.settle();
        assertThat(files(root)).contains(DATE + "1.txt");

        broker.away = false;
        watched.during(Duration.ofMinutes(1));

        assertThat(broker.pages).extracting(PageReceived::text).containsExactly("旧", "新");
        assertThat(text(root, "done/" + DATE + "1 (2).txt")).isEqualTo("新");
    }

    @Test
    void dateFoldersThatHaveLongBeenEmptyGo() throws IOException {
        Path old = Files.createDirectories(root.resolve("llrb/2022-12-01"));
        Path fresh = Files.createDirectories(root.resolve("llrb/2022-12-02"));
        Path used = put(root, "llrb/2022-12-03/.hidden", "").getParent();
        FileTime longAgo = FileTime.from(Watched.NOW.minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(old, longAgo);
        Files.setLastModifiedTime(used, longAgo);
        Files.setLastModifiedTime(fresh, FileTime.from(Watched.NOW));

        watched.during(Duration.ofSeconds(2));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(used).exists();
    }

    @Test
    void stoppedItBeginsNothingAndLeavesWhatItHasToTheNext() throws IOException {
        broker.away = true;
        put(root, DATE + "1.txt", "一");
        watched.settle();
        watched.inbox.stop();
        watched.inbox.close();
        broker.away = false;

        new Watched(root, "two", broker).round();

        assertThat(files(root)).containsExactly("done/" + DATE + "1.txt");
        assertThat(root.resolve(".claimed/one")).exists();
    }

    @Test
    void renamingOverAFileThatWaitsTakesTheNewOne() throws IOException {
        put(root, DATE + "1.txt", "旧的");
        watched.during(Duration.ofSeconds(2));
        Path next = put(root, DATE + ".1.txt", "新");
        Files.move(next, root.resolve(DATE + "1.txt"), StandardCopyOption.REPLACE_EXISTING);

        watched.settle().settle();

        assertThat(broker.pages).extracting(PageReceived::text).containsExactly("新");
    }

    private void assertReason(String place, String reason) {
        assertThat(root.resolve("failed/" + place)).exists();
        assertThat(text(root, "failed/" + place + ".reason.json")).isEqualTo(reason);
    }
}
