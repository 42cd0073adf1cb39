package org.banmian.local.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.banmian.contract.page.PageKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushJournalTest {

    private static final String DIGEST = Digest.of(new byte[] {1});
    private static final String OTHER_DIGEST = Digest.of(new byte[] {2});

    @TempDir private Path folder;
    private Path journal;

    @BeforeEach
    void chooseFolder() {
        journal = folder.resolve("push");
    }

    @Test
    void whatWasAcknowledgedIsKnownToTheNextRun() throws IOException {
        new PushJournal(journal).add(page("3"), DIGEST, 1);

        PushJournal next = new PushJournal(journal);
        assertThat(next.holds(page("3"), DIGEST)).isTrue();
        assertThat(next.holds(page("3"), OTHER_DIGEST)).isFalse();
        assertThat(next.holds(page("4"), DIGEST)).isFalse();
    }

    @Test
    void itSaysWhatWasPushedFromWhere() throws IOException {
        new PushJournal(journal).add(page("3"), DIGEST, 17);

        assertThat(Files.readString(journal.resolve("llrb_2022-12-02.journal")))
                .isEqualTo("\nllrb/2022-12-02/3\t" + DIGEST + "\t17\t" + folder + "/3.txt\n");
    }

    @Test
    void aLineCutShortByACrashIsIgnoredAndSpoilsNoOther() throws IOException {
        new PushJournal(journal).add(page("3"), DIGEST, 1);
        Files.writeString(
                journal.resolve("llrb_2022-12-02.journal"),
                "llrb/2022-12-02/4\t0123",
                StandardOpenOption.APPEND);
        new PushJournal(journal).add(page("5"), DIGEST, 1);

        PushJournal next = new PushJournal(journal);
        assertThat(next.holds(page("3"), DIGEST)).isTrue();
        assertThat(next.holds(page("5"), DIGEST)).isTrue();
        assertThat(next.holds(page("4"), "0123")).isFalse();
    }

    @Test
    void onlyTheLastVersionOfAPageCountsWhereverItCameFrom() throws IOException {
        PushJournal first = new PushJournal(journal);
        first.add(page("3"), DIGEST, 1);
        first.add(new PushFile(Path.of("elsewhere"), page("3").target()), OTHER_DIGEST, 1);

        assertThat(new PushJournal(journal).holds(page("3"), DIGEST)).isFalse();
    }

    @Test
    void eachArchiveOfAnIssueCounts() throws IOException {
        PushJournal first = new PushJournal(journal);
        first.add(issue("a.zip"), DIGEST, 1);
        first.add(issue("b.zip"), OTHER_DIGEST, 1);

        PushJournal next = new PushJournal(journal);
        assertThat(next.holds(issue("a.zip"), DIGEST)).isTrue();
        assertThat(next.holds(issue("b.zip"), OTHER_DIGEST)).isTrue();
        assertThat(next.holds(issue("b.zip"), DIGEST)).isFalse();
    }

    @Test
    void manyIssuesAreNoMoreInMemoryThanAFew() throws IOException {
        PushJournal many = new PushJournal(journal);
        for (int day = 1; day <= 365; day++) {
            LocalDate date = LocalDate.ofYearDay(2022, day);
            many.add(new PushFile(folder, Target.issue("llrb", date)), DIGEST, 1);
        }

        assertThat(many.holds(new PushFile(folder, issue("").target()), DIGEST)).isTrue();
        assertThat(journal.toFile().list()).hasSize(365);
    }

    private PushFile page(String page) {
        PageKey key = PageKey.of("llrb", "2022-12-02", page);
        return new PushFile(folder.resolve(page + ".txt"), Target.of(key));
    }

    private PushFile issue(String name) {
        return new PushFile(folder.resolve(name), Target.issue("llrb", LocalDate.of(2022, 12, 2)));
    }
}
