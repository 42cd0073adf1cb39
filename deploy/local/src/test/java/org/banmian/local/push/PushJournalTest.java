package org.banmian.local.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.banmian.contract.page.PageKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushJournalTest {

    private static final PageKey PAGE = PageKey.parse("llrb/2022-12-02/3");
    private static final String DIGEST = Digest.of(new byte[] {1});

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("push/journal");
    }

    @Test
    void whatWasAcknowledgedIsKnownToTheNextRun() throws IOException {
        PushJournal.open(file).add(PAGE, DIGEST);

        PushJournal next = PushJournal.open(file);
        assertThat(next.holds(PAGE, DIGEST)).isTrue();
        assertThat(next.holds(PAGE, Digest.of(new byte[] {2}))).isFalse();
    }

    @Test
    void aCompleteUploadIsForgotten() throws IOException {
        PushJournal journal = PushJournal.open(file);
        journal.add(PAGE, DIGEST);
        journal.complete();

        assertThat(journal.holds(PAGE, DIGEST)).isFalse();
        assertThat(PushJournal.open(file).holds(PAGE, DIGEST)).isFalse();
    }

    @Test
    void aLineCutShortByACrashIsIgnoredAndSpoilsNoOther() throws IOException {
        PushJournal.open(file).add(PAGE, DIGEST);
        Files.writeString(file, "llrb/2022-12-02/4\t0123", StandardOpenOption.APPEND);
        PageKey other = PageKey.parse("llrb/2022-12-02/5");
        PushJournal.open(file).add(other, DIGEST);

        PushJournal journal = PushJournal.open(file);
        assertThat(journal.holds(PAGE, DIGEST)).isTrue();
        assertThat(journal.holds(other, DIGEST)).isTrue();
        assertThat(journal.holds(PageKey.parse("llrb/2022-12-02/4"), "0123")).isFalse();
    }

    @Test
    void onlyTheLastVersionOfAPageCounts() throws IOException {
        PushJournal journal = PushJournal.open(file);
        journal.add(PAGE, DIGEST);
        journal.add(PAGE, Digest.of(new byte[] {2}));

        assertThat(PushJournal.open(file).holds(PAGE, DIGEST)).isFalse();
    }
}
