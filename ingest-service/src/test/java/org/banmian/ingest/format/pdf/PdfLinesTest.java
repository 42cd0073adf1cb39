package org.banmian.ingest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.PageGeometry.Kind;
import org.banmian.contract.page.PageGeometry.Rectangle;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.page.PageContent;
import org.junit.jupiter.api.Test;

class PdfLinesTest {

    private static final String TEN = "市委常委会召开会议研";

    @Test
    void glyphsOnOneBaselineAreALineWithItsBoxAndSize() {
        PageContent page = read(new DrawnPdf().text(50, 700, 10, TEN));

        assertThat(page.lines())
                .containsExactly(
                        new SourceLine(TEN, new Box(50, 91.2, 100, 10), 10.0, null, null, false));
        assertThat(page.geometry()).isEqualTo(new PageGeometry(600, 800, List.of()));
        assertThat(page.mediaType()).isEqualTo("application/pdf");
        assertThat(page.charset()).isNull();
    }

    @Test
    void columnsOneEmApartAreNeverJoined() {
        PageContent page =
                read(
                        new DrawnPdf()
                                .text(50, 700, 10, TEN)
                                .text(160, 700, 10, TEN)
                                .text(50, 686, 10, TEN)
                                .text(160, 686, 10, TEN));

        assertThat(texts(page)).containsExactly(TEN, TEN, TEN, TEN);
    }

    @Test
    void linesComeFromTopToBottomAndThenFromTheLeft() {
        PageContent page =
                read(
                        new DrawnPdf()
                                .text(300, 500, 10, "下右")
                                .text(50, 500, 10, "下左")
                                .text(50, 700, 10, "上"));

        assertThat(texts(page)).containsExactly("上", "下左", "下右");
    }

    @Test
    void aGapInsideALineIsOneSpaceAndEvenSpacingIsNone() {
        PageContent page =
                read(
                        new DrawnPdf()
                                .raw("BT /F1 10 Tf 50 700 Td [" + DrawnPdf.hex("本报讯"))
                                .raw("-600 " + DrawnPdf.hex("记者王明") + "] TJ ET")
                                .raw("BT /F1 10 Tf 50 600 Td 5 Tc " + DrawnPdf.hex("编者的话"))
                                .raw(" Tj ET"));

        assertThat(texts(page)).containsExactly("本报讯 记者王明", "编者的话");
    }

    @Test
    void aTypedBlankKeepsALineTogether() {
        PageContent page = read(new DrawnPdf().text(50, 700, 10, "本报讯\u3000（记者\u3000王明）"));

        assertThat(texts(page)).containsExactly("本报讯 （记者 王明）");
    }

    @Test
    void theHalvesOfAHeadlineAreOneLine() {
        DrawnPdf file = new DrawnPdf().text(60, 700, 30, "破立并举").text(210, 700, 30, "统一市场");
        column(file, 50, 660, 22);
        column(file, 50, 646, 22);

        assertThat(texts(read(file)).get(0)).isEqualTo("破立并举 统一市场");
    }

    @Test
    void headlinesSideBySideEachOverItsColumnAreTwo() {
        DrawnPdf file = new DrawnPdf().text(50, 700, 20, "今冬第一场雪").text(185, 700, 20, "明春第一声雷");
        for (int y = 670; y > 600; y -= 14) {
            column(file, 50, y, 12);
            column(file, 185, y, 12);
        }

        assertThat(texts(read(file)).subList(0, 2)).containsExactly("今冬第一场雪", "明春第一声雷");
    }

    @Test
    void aRulePartsWhatStandsCloseToIt() {
        PageContent page =
                read(
                        new DrawnPdf()
                                .text(50, 700, 10, TEN)
                                .text(157, 700, 10, TEN)
                                .raw("0.5 w 153 600 m 153 750 l S"));

        assertThat(texts(page)).containsExactly(TEN, TEN);
    }

    @Test
    void glyphsBelowEachOtherAreAVerticalLine() {
        DrawnPdf file = new DrawnPdf();
        String headline = "春风化雨";
        for (int i = 0; i < 4; i++) {
            file.text(500, 700 - 32 * i, 30, headline.substring(i, i + 1));
        }

        assertThat(read(file).lines())
                .containsExactly(
                        new SourceLine(
                                headline,
                                new Box(500, 73.6, 30, 126),
                                30.0,
                                Direction.VERTICAL,
                                null,
                                false));
    }

    @Test
    void verticalWritingAndTurnedTextAreVerticalLines() {
        PageContent page =
                read(
                        new DrawnPdf()
                                .vertical(500, 700, 20, "直排标题")
                                .raw("BT /F1 10 Tf 0 1 -1 0 300 400 Tm <7248> Tj <9762> Tj ET"));

        assertThat(page.lines()).extracting(SourceLine::direction).containsOnly(Direction.VERTICAL);
        assertThat(texts(page)).containsExactly("直排标题", "版面");
        assertThat(box(page, 0)).isEqualTo(new Box(490, 100, 20, 80));
        assertThat(box(page, 1)).isEqualTo(new Box(291.2, 380, 10, 20));
    }

    @Test
    void boxesAreThoseOfThePageAsShown() {
        PageContent turned =
                read(new DrawnPdf().entries("/Rotate 90").raw(upright("版面", 100, 200)));
        PageContent cropped =
                read(new DrawnPdf().entries("/CropBox[40 100 600 700]").text(50, 600, 10, "版面"));

        assertThat(turned.geometry()).isEqualTo(new PageGeometry(800, 600, List.of()));
        assertThat(turned.lines())
                .containsExactly(
                        new SourceLine("版面", new Box(200, 91.2, 20, 10), 10.0, null, null, false));
        assertThat(cropped.geometry()).isEqualTo(new PageGeometry(560, 600, List.of()));
        assertThat(box(cropped, 0)).isEqualTo(new Box(10, 91.2, 20, 10));
    }

    @Test
    void whatIsDrawnBecomesFramesPhotosAndBars() {
        PageContent page =
                read(
                        new DrawnPdf()
                                .text(110, 580, 30, "框内文字框内文字")
                                .raw("1 w 100 500 300 120 re S 102 502 296 116 re S")
                                .raw("0.8 g 450 600 100 100 re f 0 g")
                                .raw("50 400 500 1 re f")
                                .raw("1 g 0 0 600 800 re f")
                                .raw("q 200 0 0 100 50 200 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q")
                                .raw("0 G 300 100 m 500 100 l S 300 200 m 500 200 l S")
                                .raw("300 100 m 300 200 l S 500 100 m 500 200 l S"));

        assertThat(Objects.requireNonNull(page.geometry()).rectangles())
                .contains(
                        new Rectangle(Kind.FRAME, new Box(100, 180, 300, 120)),
                        new Rectangle(Kind.FRAME, new Box(300, 599.5, 200, 101)),
                        new Rectangle(Kind.PHOTO, new Box(450, 100, 100, 100)),
                        new Rectangle(Kind.PHOTO, new Box(50, 500, 200, 100)),
                        new Rectangle(Kind.BAR, new Box(50, 399, 500, 1)))
                .hasSize(9);
    }

    private static void column(DrawnPdf file, double x, double y, int glyphs) {
        file.text(x, y, 10, "字".repeat(glyphs));
    }

    private static String upright(String text, double x, double y) {
        return "BT /F1 10 Tf 0 1 -1 0 " + x + " " + y + " Tm " + DrawnPdf.hex(text) + " Tj ET";
    }

    private static List<String> texts(PageContent page) {
        return page.lines().stream().map(SourceLine::text).toList();
    }

    private static Box box(PageContent page, int line) {
        return Objects.requireNonNull(page.lines().get(line).box());
    }

    private static PageContent read(DrawnPdf file) {
        return new PdfPages(PdfLimits.DEFAULT).read(file.bytes()).get(0);
    }
}
