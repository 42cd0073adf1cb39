package org.banmian.ingest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to do harm get their answer, and the next file its page. */
@Timeout(30)
class HostilePdfTest {

    private static final byte[] GOOD = new DrawnPdf().text(50, 700, 10, "版面").bytes();
    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final long HEAP_BACK = 64L * MEGABYTE;
    private static final Set<String> BEFORE = temporary();
    private static final long USED_BEFORE = used();

    private static WorkerPool workers;

    @BeforeAll
    static void start() {
        workers = new WorkerPool(new WorkerSettings(1, 192, TIME, Duration.ofMillis(250)));
    }

    @AfterAll
    static void processesAndMemoryAreBack() {
        List<Long> idle = workers.idle().stream().map(WorkerProcess::pid).toList();
        workers.close();

        await().until(
                        () ->
                                idle.stream()
                                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                                        .noneMatch(ProcessHandle::isAlive));
        assertThat(used() - USED_BEFORE).isLessThan(HEAP_BACK);
    }

    @AfterEach
    void theNextFileIsReadAndNothingIsLeft() {
        assertThat(read(GOOD)).isEqualTo(1);
        assertThat(temporary()).isEqualTo(BEFORE);
    }

    @Test
    void aContentStreamThatUnpacksTo2GigabytesOfNothing() {
        assertRefused(content(bomb(2048, " "), "/Filter/FlateDecode"), Reason.TOO_LARGE);
    }

    @Test
    void aContentStreamThatUnpacksTo2GigabytesOfOperators() {
        assertRefused(content(bomb(2048, "q Q\n"), "/Filter/FlateDecode"), Reason.TOO_LARGE);
    }

    @Test
    void aBombInABomb() throws IOException {
        byte[] twice = deflated(bomb(2048, " "));

        assertRefused(content(twice, "/Filter[/FlateDecode/FlateDecode]"), Reason.TOO_LARGE);
    }

    @Test
    void aBombInAForm() {
        DrawnPdf file = new DrawnPdf();
        int form = file.stream(form("/Filter/FlateDecode"), bomb(2048, "q Q\n"));

        assertRefused(
                file.resources("/XObject<</X " + form + " 0 R>>").raw("/X Do"), Reason.TOO_LARGE);
    }

    @Test
    void layersWithoutEnd() {
        DrawnPdf file = new DrawnPdf();
        int group = file.add("<</Type/OCG/Name(one)>>");
        String many = (group + " 0 R ").repeat(20_000);
        file.resources("/Properties<</L<</Type/OCMD/OCGs[" + many + "]>>>>")
                .catalog("/OCProperties<</OCGs[" + many + "]/D<</OFF[" + many + "]>>>>");

        assertAnswered(file.text(50, 700, 10, "版面").raw("/OC /L BDC ".repeat(20_000)));
        assertAnswered(new DrawnPdf().raw("EMC ".repeat(100_000)).text(50, 700, 10, "版面"));
    }

    @Test
    void aBombForACharacterMap() {
        DrawnPdf file = new DrawnPdf();
        int map = file.stream("/Filter/FlateDecode", bomb(2048, " "));
        int font =
                file.add(
                        DrawnPdf.SONG
                                .replace("/DW", "/X 0/DW")
                                .replace("/Encoding", "/ToUnicode " + map + " 0 R/Encoding"));

        assertRefused(file.fonts("/F1 " + font + " 0 R").text(50, 700, 10, "版面"), Reason.TOO_LARGE);
    }

    @Test
    void aPictureOfTerabytesIsNotLookedAt() {
        DrawnPdf file = new DrawnPdf();
        int picture =
                file.stream(
                        "/Type/XObject/Subtype/Image/Width 1000000/Height 1000000/BitsPerComponent"
                                + " 8/ColorSpace/DeviceRGB/Filter/FlateDecode",
                        bomb(64, "\0"));

        assertThat(
                        read(
                                file.resources("/XObject<</X " + picture + " 0 R>>")
                                        .raw("q 100 0 0 100 0 0 cm /X Do Q")
                                        .text(50, 700, 10, "版面")
                                        .bytes()))
                .isEqualTo(1);
    }

    @Test
    void formsThatDrawThemselves() {
        DrawnPdf file = new DrawnPdf();
        int form = file.size() + 1;
        file.stream(form("/Resources<</XObject<</X " + form + " 0 R>>>>"), bytes("/X Do /X Do"));

        assertAnswered(
                file.resources("/XObject<</X " + form + " 0 R>>")
                        .raw("/X Do")
                        .text(50, 700, 10, "版面"));
    }

    @Test
    void formsThatDrawTwoOthersThirtyTimesOver() {
        DrawnPdf file = new DrawnPdf();
        int last = file.stream(form(""), bytes("0 0 m 1 1 l S"));
        for (int i = 0; i < 30; i++) {
            String both = "/Resources<</XObject<</X " + last + " 0 R>>>>";
            last = file.stream(form(both), bytes("/X Do /X Do"));
        }

        assertRefused(
                file.resources("/XObject<</X " + last + " 0 R>>").raw("/X Do"),
                Reason.PDF_TOO_COSTLY);
    }

    @Test
    void formsInFormsWithoutEnd() {
        DrawnPdf file = new DrawnPdf();
        int last = file.stream(form(""), bytes("0 0 m 1 1 l S"));
        for (int i = 0; i < 3000; i++) {
            last =
                    file.stream(
                            form("/Resources<</XObject<</X " + last + " 0 R>>>>"), bytes("/X Do"));
        }

        assertAnswered(
                file.resources("/XObject<</X " + last + " 0 R>>")
                        .raw("/X Do")
                        .text(50, 700, 10, "版面"));
    }

    @Test
    void arraysInArraysWithoutEnd() {
        assertAnswered(new DrawnPdf().raw("[".repeat(1_000_000) + " TJ").text(50, 700, 10, "版面"));
    }

    @Test
    void aPageTreeThatLoops() {
        DrawnPdf file = new DrawnPdf().text(50, 700, 10, "版面").page();
        file.replace(2, "<</Type/Pages/Kids[2 0 R 2 0 R 6 0 R]/Count 3>>");

        assertAnswered(file);
    }

    @Test
    void aCrossReferenceThatLoops() {
        String file = new String(GOOD, StandardCharsets.ISO_8859_1);
        int xref = file.lastIndexOf("xref\n0");
        String looped = file.replace("/Root 1 0 R", "/Root 1 0 R/Prev " + xref);

        assertAnswered(bytes(looped));
    }

    @Test
    void aTrailerThatSaysNothing() {
        assertAnswered(bytes("%PDF-1.7\ntrailer<<>>\nstartxref\n0\n%%EOF"));
    }

    @Test
    void aPageOfEveryHugeSize() {
        for (String box :
                List.of(
                        "[0 0 1e30 1e30]",
                        "[0 0 99999999999 99999999999]",
                        "[0 0 0 0]",
                        "[-5 -5 -5 -5]",
                        "[0 0 (a) 8]")) {
            assertAnswered(new DrawnPdf().mediaBox(box).text(50, 700, 10, "版面"));
        }
    }

    @Test
    void glyphsOfEveryHugeSize() {
        assertAnswered(
                new DrawnPdf()
                        .text(50, 700, 10, "版面")
                        .text(50, 700, 99_999_999, "大")
                        .raw("q 1e38 0 0 1e38 0 0 cm")
                        .text(50, 700, 10, "无穷")
                        .raw("1e38 0 0 1e38 0 0 cm")
                        .text(50, 700, 10, "无穷")
                        .raw("Q 0 0 0 0 0 0 cm")
                        .text(50, 700, 10, "零"));
    }

    @Test
    void tenThousandSmallObjects() {
        DrawnPdf file = new DrawnPdf();
        for (int i = 0; i < 10_000; i++) {
            file.add("<</Next " + (file.size() + 2) + " 0 R>>");
        }

        assertThat(read(file.text(50, 700, 10, "版面").bytes())).isEqualTo(1);
    }

    @Test
    void aHundredThousandGlyphsInOnePlace() {
        DrawnPdf file = new DrawnPdf();
        file.text(50, 700, 10, "字版面".repeat(30_000).substring(0, 60_000));
        file.raw("BT /F1 10 Tf 1 0 0 1 50 600 Tm -10 Tc");

        assertAnswered(file.raw(DrawnPdf.hex("天地玄黄".repeat(10_000)) + " Tj ET"));
    }

    @Test
    void aHundredThousandRules() {
        assertAnswered(
                new DrawnPdf()
                        .text(50, 700, 10, "版面")
                        .raw("10 10 m 500 10 l 10 90 m 10 700 l S 5 5 50 50 re f ".repeat(60_000)));
    }

    @Test
    void fontsThatSayNothing() {
        DrawnPdf file =
                new DrawnPdf()
                        .fonts(
                                "/F1<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H"
                                        + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
                                        + "/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering"
                                        + "(Identity)/Supplement 0>>>>]>>/F2 99 0 R/F3<<>>");

        assertAnswered(file.text(50, 700, 10, "无码").raw("/F2 9 Tf /F3 9 Tf"));
    }

    @Test
    void halfAFile() {
        for (int length = 10; length < GOOD.length; length += 97) {
            assertRefused(Arrays.copyOf(GOOD, length), Reason.PDF_DAMAGED);
        }
    }

    @Test
    void anotherKindOfFile() {
        for (String other : List.of("PK\3\4", "<html>", "\u0000\u0001", "%!PS-Adobe-3.0")) {
            assertRefused(bytes(other.repeat(300)), Reason.PDF_DAMAGED);
        }
    }

    @Test
    void everySixteenthByteTurned() {
        for (int at = 0; at < GOOD.length; at += 16) {
            byte[] spoilt = GOOD.clone();
            spoilt[at] ^= 0x55;
            assertAnswered(spoilt);
        }
    }

    private void assertRefused(DrawnPdf file, Reason... reasons) {
        assertRefused(file.bytes(), reasons);
    }

    private void assertRefused(byte[] file, Reason... reasons) {
        assertThatExceptionOfType(PageRejectedException.class)
                .isThrownBy(() -> workers.read(PdfLimits.DEFAULT, file))
                .satisfies(rejected -> assertThat(rejected.reason()).isIn((Object[]) reasons));
    }

    private void assertAnswered(DrawnPdf file) {
        assertAnswered(file.bytes());
    }

    private void assertAnswered(byte[] file) {
        try {
            assertThat(read(file)).isPositive();
        } catch (PageRejectedException e) {
            assertThat(e.detail()).isNotBlank();
        }
    }

    private static int read(byte[] file) {
        return workers.read(PdfLimits.DEFAULT, file).size();
    }

    private static DrawnPdf content(byte[] stream, String entries) {
        DrawnPdf file = new DrawnPdf();
        return file.content(file.stream(entries, stream));
    }

    private static String form(String entries) {
        return "/Type/XObject/Subtype/Form/BBox[0 0 600 800]" + entries;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    // A block that was flushed stands for itself, so that it can be repeated as it is.
    private static byte[] bomb(int megabytes, String pattern) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes(pattern.repeat(MEGABYTE / pattern.length())));
        byte[] block = new byte[MEGABYTE];
        int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, (byte) 0x9C});
        for (int i = 0; i < megabytes; i++) {
            out.write(block, 0, length);
        }
        out.writeBytes(new byte[] {3, 0, 0, 0, 0, 0});
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(bytes);
        }
        return out.toByteArray();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Set<String> temporary() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString)
                    .filter(name -> name.matches(".*(?i:pdf|hs_err|core\\.).*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
