package org.banmian.ingest.blob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.banmian.contract.page.PageKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final PageKey PAGE = PageKey.parse("llrb/2022-12-02/3");
    private static final PageKey NEXT = PageKey.parse("llrb/2022-12-02/4");
    private static final Instant START = Instant.parse("2022-12-02T08:00:00Z");
    private static final Duration AGE = Duration.ofDays(30);
    private static final Source A = Source.of("甲".getBytes(UTF_8));
    private static final Source B = Source.of("乙".getBytes(UTF_8));

    @TempDir private Path folder;

    private Instant now = START;
    private Sources sources;

    @BeforeEach
    void open() throws IOException {
        Clock clock =
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                };
        sources = new Sources(FolderBlobStore.open(folder, now), clock);
    }

    @Test
    void theLastSourceOfAPageIsFoundAndAnyByItsDigest() {
        keep(PAGE, A, 0);
        keep(PAGE, B, 1);

        assertThat(sources.find(PAGE, null).orElseThrow())
                .isEqualTo(new KeptSource(B.digest(), "text/plain; charset=UTF-8", 3, day(1)));
        assertThat(text(PAGE, A)).isEqualTo("甲");
        assertThat(sources.find(NEXT, null)).isEmpty();
        assertThat(sources.find(PAGE, "0".repeat(64))).isEmpty();
    }

    @Test
    void aSourceThatComesBackIsTheLastOne() {
        keep(PAGE, A, 0);
        keep(PAGE, B, 1);
        keep(PAGE, A, 2);

        assertThat(sources.find(PAGE, null).orElseThrow().digest()).isEqualTo(A.digest());
    }

    @Test
    void bytesOfManyPagesAreKeptOnce() throws IOException {
        keep(PAGE, A, 0);
        keep(NEXT, A, 0);

        try (Stream<Path> bytes = Files.list(folder.resolve("llrb/2022-12-02/bytes"))) {
            assertThat(bytes).hasSize(1);
        }
        assertThat(text(NEXT, A)).isEqualTo("甲");
    }

    @Test
    void onlyWhatWasFollowedLongAgoIsForgotten() {
        keep(PAGE, A, 0);
        keep(PAGE, B, 1);
        keep(NEXT, B, 1);

        now = day(1).plus(AGE);
        assertThat(sources.forgetFollowed(AGE)).isZero();
        now = day(2).plus(AGE);
        assertThat(sources.forgetFollowed(AGE)).isEqualTo(1);
        assertThat(sources.forgetFollowed(AGE)).isZero();

        assertThat(sources.find(PAGE, A.digest())).isEmpty();
        assertThat(folder.resolve("llrb/2022-12-02/bytes/" + A.digest())).doesNotExist();
        assertThat(text(PAGE, B)).isEqualTo("乙");
    }

    @Test
    void bytesThatAnotherPageIsStillReadFromStay() {
        keep(PAGE, A, 0);
        keep(NEXT, A, 0);
        keep(PAGE, B, 1);

        now = day(2).plus(AGE);
        sources.forgetFollowed(AGE);

        assertThat(sources.find(PAGE, A.digest())).isEmpty();
        assertThat(text(NEXT, A)).isEqualTo("甲");
    }

    @Test
    void bytesPutAgainAMomentAgoAreNotForgotten() {
        keep(PAGE, A, 0);
        keep(PAGE, B, 1);
        now = day(2).plus(AGE);
        // The note of another page is about to be written, or was not yet seen.
        touch(A, now);

        sources.forgetFollowed(AGE);

        assertThat(folder.resolve("llrb/2022-12-02/bytes/" + A.digest())).exists();
    }

    @Test
    void sourcesAreKeptForADayAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sources.forgetFollowed(Duration.ofHours(23)));
    }

    @Test
    void aPageTakenDownLeavesNothingBehind() {
        keep(PAGE, A, 0);
        keep(PAGE, B, 1);
        keep(NEXT, B, 1);

        assertThat(sources.takeDown(PAGE)).containsExactlyInAnyOrder(A.digest(), B.digest());
        assertThat(sources.takeDown(PAGE)).isEmpty();

        assertThat(sources.find(PAGE, null)).isEmpty();
        KeptSource shared = sources.find(NEXT, null).orElseThrow();
        assertThat(sources.read(NEXT, shared)).isEmpty();
    }

    private void keep(PageKey page, Source source, int day) {
        now = day(day);
        sources.keep(page, source, "text/plain; charset=UTF-8");
        touch(source, now);
    }

    private void touch(Source source, Instant at) {
        try {
            Files.setLastModifiedTime(
                    folder.resolve("llrb/2022-12-02/bytes/" + source.digest()), FileTime.from(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(PageKey page, Source source) {
        KeptSource found = sources.find(page, source.digest()).orElseThrow();
        try (InputStream in = sources.read(page, found).orElseThrow()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
