package org.banmian.ingest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkerPoolTest {

    private static final byte[] PAGE =
            new DrawnPdf()
                    .text(50, 700, 30, "标题")
                    .vertical(500, 700, 20, "直排")
                    .raw("3 Tr")
                    .text(50, 600, 10, "看不见")
                    .raw("1 w 40 400 300 150 re S 40 300 400 2 re f")
                    .bytes();

    private WorkerPool workers = pool(1, Duration.ofSeconds(20));

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void whatAWorkerReadsIsWhatIsThere() {
        assertThat(read(PAGE)).isEqualTo(new PdfPages(PdfLimits.DEFAULT).read(PAGE));
    }

    @Test
    void nothingIsStartedBeforeThereIsSomethingToRead() {
        assertThat(workers.idle()).isEmpty();
    }

    @Test
    void aWorkerReadsFileAfterFile() {
        read(PAGE);
        WorkerProcess worker = workers.idle().get(0);
        refuse(new byte[] {1});
        read(PAGE);

        assertThat(workers.idle()).containsExactly(worker);
    }

    @Test
    void aWorkerThatWasKilledIsReplacedUnseen() {
        read(PAGE);
        WorkerProcess worker = workers.idle().get(0);
        worker.kill();

        assertThat(read(PAGE)).hasSize(1);
        assertThat(workers.idle()).hasSize(1).doesNotContain(worker);
    }

    @Test
    void aWorkerThatTakesTooLongIsKilled() {
        workers.close();
        workers = pool(1, Duration.ofSeconds(1));

        Set<Long> before = children();

        assertThat(refuse(endless()).reason()).isEqualTo(Reason.PDF_TOO_COSTLY);
        assertThat(workers.idle()).isEmpty();
        await().until(() -> before.containsAll(children()));
    }

    @Test
    void eachPageThatWasReadGivesTimeForTheNext() {
        DrawnPdf issue = new DrawnPdf();
        for (int i = 0; i < 60; i++) {
            issue.raw("0 0 m 9 9 l S ".repeat(20_000)).text(50, 700, 10, "版面").page();
        }
        workers.close();
        workers =
                new WorkerPool(
                        new WorkerSettings(1, 128, Duration.ofSeconds(8), Duration.ofSeconds(1)));

        assertThat(read(issue.bytes())).hasSize(60);
    }

    @Test
    void aWorkerLeavesWhenItsParentIsGoneWhateverItIsDoing() throws IOException {
        WorkerProcess worker = WorkerProcess.start(128);
        assertThat(worker.in().readByte()).isEqualTo((byte) Wire.READY);
        worker.send(PdfLimits.DEFAULT, endless());
        worker.hangUp();

        await().until(() -> !worker.isAlive());
    }

    @Test
    void theClassPathIsWhatTheReaderNeedsAndNoMore() {
        assertThat(WorkerClassPath.entries())
                .hasSizeBetween(6, 7)
                .allSatisfy(entry -> assertThat(Path.of(entry)).exists());
    }

    private static byte[] endless() {
        DrawnPdf file = new DrawnPdf();
        String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";
        int last = file.stream(form, new byte[] {'n'});
        for (int i = 0; i < 40; i++) {
            last =
                    file.stream(
                            form + "/Resources<</XObject<</X " + last + " 0 R>>>>",
                            "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        }
        return file.resources("/XObject<</X " + last + " 0 R>>").raw("/X Do").bytes();
    }

    private static Set<Long> children() {
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            return children.filter(ProcessHandle::isAlive)
                    .map(ProcessHandle::pid)
                    .collect(Collectors.toSet());
        }
    }

    private List<PageContent> read(byte[] file) {
        return workers.read(PdfLimits.DEFAULT, file);
    }

    private PageRejectedException refuse(byte[] file) {
        return assertThatExceptionOfType(PageRejectedException.class)
                .isThrownBy(() -> read(file))
                .actual();
    }

    private static WorkerPool pool(int workers, Duration perFile) {
        return new WorkerPool(new WorkerSettings(workers, 128, perFile, Duration.ofMillis(250)));
    }
}
