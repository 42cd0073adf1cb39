package org.banmian.ingest.format.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.junit.jupiter.api.Test;

class PdfRefusalTest {

    private static final byte[] PAGE = new DrawnPdf().text(50, 700, 10, "版面").bytes();

    @Test
    void aPasswordIsAskedForInVain() throws IOException {
        for (int keyLength : new int[] {40, 128, 256}) {
            byte[] locked = locked("owner", "user", new AccessPermission(), keyLength);
            assertRefused(PdfLimits.DEFAULT, locked, Reason.PDF_ENCRYPTED);
        }
    }

    @Test
    void aFileThatOnlyItsOwnerMayChangeIsRead() throws IOException {
        for (int keyLength : new int[] {40, 128, 256}) {
            byte[] open = locked("owner", "", new AccessPermission(), keyLength);
            assertThat(new PdfPages(PdfLimits.DEFAULT).read(open)).hasSize(1);
        }
    }

    @Test
    void whetherTheOwnerIsObeyedIsSaid() throws IOException {
        AccessPermission noText = new AccessPermission();
        noText.setCanExtractContent(false);
        byte[] restricted = locked("owner", "", noText, 128);
        PdfLimits heedless = new PdfLimits(1 << 20, 10, 1000, 1 << 20, false);

        assertRefused(PdfLimits.DEFAULT, restricted, Reason.PDF_NOT_PERMITTED);
        assertThat(new PdfPages(heedless).read(restricted)).hasSize(1);
    }

    @Test
    void whatIsNoPdfIsDamaged() {
        assertRefused(PdfLimits.DEFAULT, new byte[0], Reason.PDF_DAMAGED);
        assertRefused(PdfLimits.DEFAULT, "本报讯".getBytes(UTF_8), Reason.PDF_DAMAGED);
        for (int length = PAGE.length - 6; length > 0; length -= 100) {
            assertRefused(PdfLimits.DEFAULT, Arrays.copyOf(PAGE, length), Reason.PDF_DAMAGED);
        }
        assertRefused(PdfLimits.DEFAULT, new DrawnPdf().bytes(), Reason.PDF_DAMAGED);
    }

    @Test
    void picturesAloneAreNoPage() {
        DrawnPdf scan =
                new DrawnPdf()
                        .fonts("")
                        .raw("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q");

        assertRefused(PdfLimits.DEFAULT, scan.bytes(), Reason.PDF_WITHOUT_TEXT);
        assertRefused(PdfLimits.DEFAULT, scan.page().page().bytes(), Reason.PDF_WITHOUT_TEXT);
    }

    @Test
    void aPageAmongOthersMayHaveNoText() {
        byte[] issue = new DrawnPdf().raw(" ").page().text(50, 700, 10, "版面").bytes();

        assertThat(new PdfPages(PdfLimits.DEFAULT).read(issue))
                .extracting(page -> page.lines().size())
                .containsExactly(0, 1);
    }

    @Test
    void fontsWithoutAGlyphAreAFault() {
        byte[] page = new DrawnPdf().raw("BT /F1 10 Tf 50 700 Td (\\) Tj ET").bytes();

        assertRefused(PdfLimits.DEFAULT, page, Reason.PDF_FONTS_UNREADABLE);
    }

    @Test
    void pagesAndGlyphsAreCounted() {
        DrawnPdf three = new DrawnPdf();
        for (int i = 0; i < 3; i++) {
            three.text(50, 700, 10, "四字版面").page();
        }

        byte[] bytes = three.bytes();
        assertThat(new PdfPages(new PdfLimits(1 << 20, 3, 4, 1 << 20, true)).read(bytes))
                .hasSize(3);
        assertRefused(new PdfLimits(1 << 20, 2, 4, 1 << 20, true), bytes, Reason.TOO_LARGE);
        assertRefused(new PdfLimits(1 << 20, 3, 3, 1 << 20, true), bytes, Reason.TOO_LARGE);
    }

    @Test
    void whatAPageDrawsByIsCountedUnpackedAndAsOftenAsItIsDrawn() {
        DrawnPdf file = new DrawnPdf();
        int form =
                file.stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/ASCIIHexDecode",
                        "20".repeat(1000).getBytes(UTF_8));
        byte[] bytes =
                file.resources("/XObject<</X " + form + " 0 R>>")
                        .raw("/X Do ".repeat(10))
                        .text(50, 700, 10, "四字版面")
                        .bytes();

        assertThat(new PdfPages(new PdfLimits(1 << 20, 1, 4, 11_000, true)).read(bytes)).hasSize(1);
        assertRefused(new PdfLimits(1 << 20, 1, 4, 9_000, true), bytes, Reason.TOO_LARGE);
    }

    private static byte[] locked(
            String owner, String user, AccessPermission permission, int keyLength)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(PAGE)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, permission);
            policy.setEncryptionKeyLength(keyLength);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void assertRefused(PdfLimits limits, byte[] bytes, Reason reason) {
        assertThatExceptionOfType(PageRejectedException.class)
                .isThrownBy(() -> new PdfPages(limits).read(bytes))
                .satisfies(
                        rejected -> {
                            assertThat(rejected.reason()).isEqualTo(reason);
                            assertThat(rejected.facts()).containsEntry("field", "body");
                        });
    }
}
