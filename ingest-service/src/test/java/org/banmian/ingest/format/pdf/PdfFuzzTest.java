package org.banmian.ingest.format.pdf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.banmian.contract.PageReceived;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a worker is given, it yields pages that an event can carry, or refuses them. In a
 * normal build the targets run over these files only; {@code JAZZER_FUZZ=1} searches for more, one
 * target at a time.
 */
class PdfFuzzTest {

    private static final PageKey KEY = PageKey.parse("llrb/2022-12-02/1");
    private static final Instant NOW = Instant.parse("2022-12-02T00:00:00Z");
    private static final PdfPages PAGES =
            new PdfPages(new PdfLimits(1 << 20, 4, 10_000, 1 << 20, true));

    // Kept, for a logger that nobody keeps forgets its level.
    private static final Logger LIBRARY = Logger.getLogger("org.apache");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    static Stream<byte[]> files() {
        return Stream.of(
                new byte[0],
                new DrawnPdf().text(50, 700, 30, "标题").text(50, 600, 10, "版面").bytes(),
                new DrawnPdf()
                        .vertical(500, 700, 20, "直排")
                        .raw("1 w 40 400 300 150 re S 0.5 g 40 300 400 9 re f 3 Tr")
                        .text(50, 600, 10, "看不见")
                        .bytes());
    }

    static Stream<byte[]> contents() {
        return Stream.of(
                bytes("BT /F1 10 Tf 50 700 Td <72489762> Tj [<7248>-900<9762>] TJ ET"),
                bytes("q 1 0 0 1 9 9 cm 0 0 m 9 9 l 5 5 50 50 re S Q 1 g 0 0 9 9 re W n f"),
                bytes("BT /F2 20 Tf 0 1 -1 0 300 400 Tm 3 Tr 2 Tc <72489762> ' ET BI ID x EI"));
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "10m")
    void file(byte[] source) {
        read(source);
    }

    @MethodSource("contents")
    @FuzzTest(maxDuration = "10m")
    void content(byte[] operators) {
        DrawnPdf file = new DrawnPdf();
        read(file.content(file.stream("", operators)).bytes());
    }

    private static void read(byte[] source) {
        try {
            PAGES.read(source).forEach(PdfFuzzTest::carry);
        } catch (PageRejectedException refused) {
            // That is an answer.
        }
    }

    private static void carry(PageContent content) {
        PageSource source =
                new PageSource("0".repeat(64), content.mediaType(), null, 0, NOW, "anonymous");
        new PageReceived(
                        KEY,
                        source,
                        PublicationSettings.UNKNOWN,
                        content.lines(),
                        content.geometry())
                .text();
    }

    private static byte[] bytes(String operators) {
        return operators.getBytes(StandardCharsets.US_ASCII);
    }
}
