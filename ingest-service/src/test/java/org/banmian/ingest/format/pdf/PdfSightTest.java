package org.banmian.ingest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.page.PageContent;
import org.junit.jupiter.api.Test;

/** What a reader of the printed page cannot see is told from what they can. */
class PdfSightTest {

    private static final int FIRST_LAYER = 5;

    private static final String PICTURE = "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI";

    @Test
    void textThatIsNotPaintedIsHidden() {
        assertHidden(new DrawnPdf().raw("3 Tr").text(50, 600, 10, "看不见"));
        assertHidden(new DrawnPdf().raw("7 Tr").text(50, 600, 10, "看不见"));
    }

    @Test
    void whiteTextIsHiddenOnPaperAndSeenOnABar() {
        assertHidden(new DrawnPdf().raw("1 g").text(50, 600, 10, "看不见"));
        assertHidden(new DrawnPdf().raw("0 0 0 0 k").text(50, 600, 10, "看不见"));
        assertHidden(
                new DrawnPdf()
                        .raw("0.2 g 40 590 200 30 re f 1 g 40 590 200 30 re f")
                        .text(50, 600, 10, "看不见"));
        assertShown(new DrawnPdf().raw("1 0 0 rg 40 590 200 30 re f 1 g").text(50, 600, 10, "看得见"));
        assertShown(
                new DrawnPdf()
                        .raw("q 200 0 0 100 40 550 cm " + PICTURE + " Q 1 g")
                        .text(50, 600, 10, "看得见"));
    }

    @Test
    void textInTheColourOfItsGroundIsHidden() {
        assertHidden(
                new DrawnPdf()
                        .raw("1 0 0 rg 40 590 200 30 re f 1 0 0 rg")
                        .text(50, 600, 10, "看不见"));
    }

    @Test
    void textOffThePageOrOutsideTheClipIsHidden() {
        assertHidden(new DrawnPdf().text(650, 600, 10, "看不见"));
        assertHidden(new DrawnPdf().text(50, 600, 10, "看不见").entries("/CropBox[0 0 600 500]"));
        assertHidden(new DrawnPdf().raw("q 0 0 40 40 re W n").text(50, 600, 10, "看不见").raw("Q"));
        assertShown(new DrawnPdf().raw("q 0 0 40 40 re W n Q").text(50, 600, 10, "看得见"));
    }

    @Test
    void textOfALayerThatIsOffIsHidden() {
        assertHidden(
                layered("/D<</OFF[%1$d 0 R]>>")
                        .raw("/OC /L1 BDC")
                        .text(50, 600, 10, "看不见")
                        .raw("EMC"));
        assertHidden(
                layered("/D<</BaseState/OFF/ON[%2$d 0 R]>>")
                        .raw("/OC /L1 BDC /Span <</Lang(zh)>> BDC /X /None BDC EMC EMC")
                        .text(50, 600, 10, "看不见")
                        .raw("EMC EMC EMC"));
        assertShown(
                layered("/D<</OFF[%1$d 0 R]>>")
                        .raw("/OC /L1 BDC EMC /OC /L2 BDC")
                        .text(50, 600, 10, "看得见")
                        .raw("EMC"));
    }

    @Test
    void aMembershipIsOffAsItsPolicySays() {
        String one = "/D<</OFF[%1$d 0 R]>>";
        assertShown(layered(one).raw("/OC /AnyOn BDC").text(50, 600, 10, "看得见").raw("EMC"));
        assertHidden(layered(one).raw("/OC /AllOn BDC").text(50, 600, 10, "看不见").raw("EMC"));
        assertShown(layered(one).raw("/OC /AnyOff BDC").text(50, 600, 10, "看得见").raw("EMC"));
        assertHidden(layered(one).raw("/OC /AllOff BDC").text(50, 600, 10, "看不见").raw("EMC"));
    }

    @Test
    void formsAndPicturesOfALayerThatIsOffAreNotSeen() {
        DrawnPdf file = layered("/D<</OFF[%1$d 0 R]>>");
        int form =
                file.stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/OC "
                                + FIRST_LAYER
                                + " 0 R/Resources<</Font<</F1 3 0 R>>>>",
                        ("1 g 45 395 60 30 re f BT /F1 10 Tf 50 600 Td "
                                        + DrawnPdf.hex("看不见")
                                        + " Tj ET EMC EMC")
                                .getBytes(StandardCharsets.US_ASCII));
        file.resources("/XObject<</X " + form + " 0 R>>");

        assertHidden(file.raw("/Span BMC /X Do EMC"));
    }

    @Test
    void tracelessTextIsHidden() {
        assertHidden(new DrawnPdf().text(50, 600, 0.5, "看不见"));
    }

    @Test
    void textRecognisedInAScanIsThePagesText() {
        assertShown(
                new DrawnPdf()
                        .raw("q 600 0 0 800 0 0 cm " + PICTURE + " Q 3 Tr")
                        .text(50, 600, 10, "扫描件里的字"));
    }

    @Test
    void unpaintedTextOverASmallPictureStaysHidden() {
        assertHidden(
                new DrawnPdf()
                        .raw("q 100 0 0 100 40 550 cm " + PICTURE + " Q 3 Tr")
                        .text(50, 600, 10, "看不见"));
    }

    @Test
    void whatIsDrawnTwiceInOnePlaceIsOnce() {
        DrawnPdf file =
                new DrawnPdf()
                        .text(50, 600, 20, "加粗标题")
                        .text(50.5, 599.5, 20, "加粗标题")
                        .text(53, 597, 20, "加粗标题");

        assertThat(lines(file)).extracting(SourceLine::text).containsExactly("加粗标题");
    }

    @Test
    void whatIsRepeatedFurtherOnIsNotADouble() {
        DrawnPdf file = new DrawnPdf().text(50, 600, 10, "人人人……——").text(50, 586, 10, "人人人");

        assertThat(lines(file)).extracting(SourceLine::text).containsExactly("人人人……——", "人人人");
    }

    @Test
    void radicalsBecomeCharactersAndWhatHasNoMeaningIsMarked() {
        DrawnPdf file = new DrawnPdf().text(50, 600, 10, "⼈⺠①㎡\uE000");

        assertThat(lines(file)).extracting(SourceLine::text).containsExactly("人民①㎡\uE000");
    }

    @Test
    void glyphsWithoutAMeaningAreCountedAndMarked() {
        String noMap =
                "/F1<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<<"
                        + "/Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry"
                        + "(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>/F2 3 0 R";
        DrawnPdf file =
                new DrawnPdf()
                        .fonts(noMap)
                        .raw("BT /F1 10 Tf 50 600 Td <00010002> Tj /F2 10 Tf <E000> Tj ET");

        PageContent page = new PdfPages(PdfLimits.DEFAULT).read(file.bytes()).get(0);

        assertThat(page.lines()).extracting(SourceLine::text).containsExactly("\uFFFD\uFFFD\uE000");
        assertThat(page.remarks())
                .containsExactly(
                        "The fonts do not say what some glyphs are; U+FFFD stands for each of"
                                + " them: 2.",
                        "Some glyphs are characters of private use, kept as they are: 1.");
    }

    private static DrawnPdf layered(String state) {
        DrawnPdf file = new DrawnPdf();
        int one = file.add("<</Type/OCG/Name(one)>>");
        int two = file.add("<</Type/OCG/Name(two)>>");
        String both = "/OCGs[" + one + " 0 R " + two + " 0 R]";
        StringBuilder named = new StringBuilder("/L1 " + one + " 0 R/L2 " + two + " 0 R");
        for (String policy : List.of("AnyOn", "AllOn", "AnyOff", "AllOff")) {
            named.append("/" + policy + "<</Type/OCMD/P/" + policy + both + ">>");
        }
        return file.resources("/Properties<<" + named + ">>")
                .catalog("/OCProperties<<" + both + state.formatted(one, two) + ">>");
    }

    private static void assertHidden(DrawnPdf file) {
        file.raw("BT /F1 10 Tf 0 Tr 0 g 1 0 0 1 50 400 Tm " + DrawnPdf.hex("正文") + " Tj ET");
        List<SourceLine> lines = lines(file);

        assertThat(lines).extracting(SourceLine::text).contains("看不见");
        assertThat(lines).allMatch(line -> line.hidden() == "看不见".equals(line.text()));
    }

    private static void assertShown(DrawnPdf file) {
        assertThat(lines(file)).hasSize(1).noneMatch(SourceLine::hidden);
    }

    private static List<SourceLine> lines(DrawnPdf file) {
        return new PdfPages(PdfLimits.DEFAULT).read(file.bytes()).get(0).lines();
    }
}
