package org.banmian.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry.Kind;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.format.layout.Scale;
import org.banmian.ingest.format.sample.DrawnPage;
import org.banmian.ingest.format.sample.Samples;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.TextCharset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What producers do in their own ways. */
class ProducersTest {

    private static final String ALTO_2 = "alto-2 pixel, a string a word, 300 dpi in a step";
    private static final String PAGE_2013 = "page-2013, lines in points";
    private static final String HOCR_LINES = "hocr, plain lines, not well-formed";

    @Test
    void aHyphenatedWordOfAltoStaysAsItIsPrinted() {
        assertThat(
                        altoLines(
                                "<TextLine><String CONTENT='inter' SUBS_TYPE='HypPart1'"
                                        + " SUBS_CONTENT='international'/><HYP CONTENT='-'/>"
                                        + "</TextLine><TextLine><String CONTENT='national'"
                                        + " SUBS_TYPE='HypPart2' SUBS_CONTENT='international'/>"
                                        + "<SP/><String CONTENT='news'/></TextLine>"))
                .containsExactly("inter-", "national news");
    }

    @Test
    void aBlankOfAltoStandsWhereAnSpStandsAndNowhereElse() {
        assertThat(
                        altoLines(
                                "<TextLine><String CONTENT='本报讯'/><String CONTENT='记者'/><SP/>"
                                        + "<String CONTENT='王'/></TextLine>"))
                .containsExactly("本报讯记者 王");
    }

    @Test
    void glyphsAndAlternativesOfAltoAreNoText() {
        assertThat(
                        altoLines(
                                "<TextLine><String CONTENT='版'><ALTERNATIVE>板</ALTERNATIVE><Glyph"
                                        + " CONTENT='版'><Variant CONTENT='坂'/></Glyph></String>"
                                        + "</TextLine>"))
                .containsExactly("版");
    }

    @Test
    void fontSizesOfAltoComeFromTheNearestStyle() {
        PageContent page =
                alto(
                        "<Styles><TextStyle ID='big' FONTSIZE='36'/><TextStyle ID='small'"
                                + " FONTSIZE='9.5'/></Styles>",
                        "<TextBlock STYLEREFS='x big'><TextLine HPOS='0' VPOS='0' WIDTH='9'"
                                + " HEIGHT='9'><String CONTENT='大'/></TextLine><TextLine>"
                                + "<String STYLEREFS='small' CONTENT='小'/></TextLine></TextBlock>");

        assertThat(page.lines()).extracting(SourceLine::fontSize).containsExactly(36.0, 9.5);
    }

    @Test
    void withoutAStyleTheFontIsAsLargeAsTheLineIsHigh() {
        PageContent page =
                alto(
                        "",
                        "<TextBlock><TextLine HPOS='0' VPOS='0' WIDTH='254' HEIGHT='127'>"
                                + "<String CONTENT='高'/></TextLine></TextBlock>");

        assertThat(page.lines().get(0).fontSize()).isEqualTo(36);
    }

    @Test
    void uprightBaselinesRotationAndBaseDirectionTellHowLinesOfAltoRun() {
        PageContent page =
                alto(
                        "",
                        "<TextBlock><TextLine BASELINE='10,10 11,400'><String CONTENT='甲'/>"
                                + "</TextLine><TextLine BASELINE='10,10 400,12'><String"
                                + " CONTENT='乙'/></TextLine><TextLine BASEDIRECTION='rtl'><String"
                                + " CONTENT='丙'/></TextLine></TextBlock><TextBlock ROTATION='90'>"
                                + "<TextLine><String CONTENT='丁'/></TextLine></TextBlock>"
                                + "<TextBlock BASEDIRECTION='ttb'><TextLine><String CONTENT='戊'/>"
                                + "</TextLine></TextBlock>");

        assertThat(page.lines())
                .extracting(SourceLine::direction)
                .containsExactly(
                        Direction.VERTICAL,
                        null,
                        Direction.RIGHT_TO_LEFT,
                        Direction.VERTICAL,
                        Direction.VERTICAL);
    }

    @Test
    void marginsAndNestedBlocksOfAltoAreRead() {
        PageContent page =
                read(
                        "<alto><Layout><Page><TopMargin><TextBlock ID='t'><TextLine><String"
                                + " CONTENT='报眉'/></TextLine></TextBlock></TopMargin><PrintSpace>"
                                + "<ComposedBlock ID='c'><ComposedBlock ID='d'><TextBlock><TextLine>"
                                + "<String CONTENT='里'/></TextLine></TextBlock></ComposedBlock>"
                                + "<GraphicalElement HPOS='1' VPOS='1' WIDTH='1' HEIGHT='1'/>"
                                + "</ComposedBlock></PrintSpace></Page></Layout></alto>");

        assertThat(page.lines()).extracting(SourceLine::text).containsExactly("报眉", "里");
        assertThat(page.lines()).extracting(SourceLine::block).containsExactly("t", "d");
        assertThat(page.geometry().rectangles())
                .singleElement()
                .extracting("kind")
                .isEqualTo(Kind.BAR);
    }

    @Test
    void pixelsOfUnknownResolutionAreReadAt300AndItIsSaid() {
        PageContent page =
                read(
                        "<alto><Layout><Page WIDTH='3000' HEIGHT='4500'><PrintSpace><TextBlock>"
                                + "<TextLine HPOS='300' VPOS='150' WIDTH='600' HEIGHT='50'><String"
                                + " CONTENT='题'/></TextLine></TextBlock></PrintSpace></Page>"
                                + "</Layout></alto>");

        assertThat(page.lines().get(0).box()).isEqualTo(new Box(72, 36, 144, 12));
        assertThat(page.remarks()).containsExactly(Scale.ASSUMED);
    }

    @Test
    void aReadingOrderOfAltoMayNameLinesAndLeavesTheRestAtTheEnd() {
        PageContent page =
                alto(
                        "<ReadingOrder><UnorderedGroup><OrderedGroup><ElementRef REF='l3 l1'/>"
                                + "</OrderedGroup></UnorderedGroup></ReadingOrder>",
                        "<TextBlock ID='b'><TextLine ID='l1'><String CONTENT='一'/></TextLine>"
                                + "<TextLine ID='l2'><String CONTENT='二'/></TextLine><TextLine"
                                + " ID='l3'><String CONTENT='三'/></TextLine></TextBlock>");

        assertThat(page.lines()).extracting(SourceLine::text).containsExactly("三", "一", "二");
    }

    @Test
    void valuesThatAreNoNumbersLeaveNoBoxAndTheLineStays() {
        PageContent page =
                alto(
                        "",
                        "<TextBlock><TextLine HPOS='NaN' VPOS='1e309' WIDTH='-5' HEIGHT='x'>"
                                + "<String CONTENT='题'/></TextLine></TextBlock>");

        assertThat(page.lines()).containsExactly(SourceLine.of("题"));
    }

    @Test
    void markupIsReadInTheEncodingItNames() {
        byte[] gbk =
                ("<?xml version='1.0' encoding='GBK'?><alto><Layout><Page><PrintSpace><TextBlock>"
                                + "<TextLine><String CONTENT='吕梁日报'/></TextLine></TextBlock>"
                                + "</PrintSpace></Page></Layout></alto>")
                        .getBytes(Charset.forName("GBK"));

        PageContent page = SamplePage.FORMATS.reader("text/xml", Map.of()).read(gbk);

        assertThat(page.lines()).extracting(SourceLine::text).containsExactly("吕梁日报");
        assertThat(page.charset()).isEqualTo(TextCharset.GB18030);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "x-UTF-16LE-BOM"})
    void markupInUtf16IsReadWithAMarkAndWithout(String charset) {
        String alto = new String(Samples.scanned(SamplePage.PAGE).get(ALTO_2), UTF_8);
        String page = new String(Samples.scanned(SamplePage.PAGE).get(PAGE_2013), UTF_8);
        String hocr = new String(Samples.scanned(SamplePage.PAGE).get(HOCR_LINES), UTF_8);
        for (String source : List.of(alto.replace("UTF-8", "UTF-16"), page, hocr)) {
            PageContent content =
                    SamplePage.FORMATS.reader().read(source.getBytes(Charset.forName(charset)));

            assertThat(content.lines())
                    .extracting(SourceLine::text)
                    .containsExactlyElementsOf(
                            SamplePage.LINES.stream().map(DrawnPage.Line::text).toList());
            assertThat(content.charset())
                    .isEqualTo(
                            charset.contains("LE") ? TextCharset.UTF_16LE : TextCharset.UTF_16BE);
        }
    }

    @Test
    void textBlocksOfAltoThatNameTheNextAreReadInThatOrder() {
        String block =
                "<TextBlock ID='%s' %s><TextLine><String CONTENT='%s'/></TextLine></TextBlock>";
        String blocks =
                block.formatted("a", "IDNEXT='c'", "一")
                        + block.formatted("b", "", "四")
                        + block.formatted("d", "IDNEXT='none'", "三")
                        + "<ComposedBlock ID='x'>"
                        + block.formatted("c", "IDNEXT='d'", "二")
                        + "</ComposedBlock>"
                        + block.formatted("e", "IDNEXT='f'", "五")
                        + block.formatted("f", "IDNEXT='e'", "六");

        assertThat(alto("", blocks).lines())
                .extracting(SourceLine::text)
                .containsExactly("一", "二", "三", "四", "五", "六");
        assertThat(
                        alto(
                                        "<ReadingOrder><OrderedGroup><ElementRef REF='b'/>"
                                                + "</OrderedGroup></ReadingOrder>",
                                        blocks)
                                .lines())
                .extracting(SourceLine::text)
                .containsExactly("四", "一", "三", "二", "五", "六");
    }

    @Test
    void severalPagesOfAltoArePagesOfTheSource() {
        String page =
                "<Page><PrintSpace><TextBlock><TextLine><String CONTENT='%s'/></TextLine>"
                        + "</TextBlock></PrintSpace></Page>";
        byte[] two =
                ("<alto><Layout>" + page.formatted("一") + page.formatted("二") + "</Layout></alto>")
                        .getBytes(UTF_8);

        assertThat(SamplePage.FORMATS.reader().pages(two)).hasSize(2);
    }

    @Test
    void groupsOfPageXmlNestAndUnnamedRegionsComeLast() {
        PageContent page =
                page(
                        "<ReadingOrder><OrderedGroup id='o'><OrderedGroupIndexed index='1'"
                                + " id='p'><RegionRefIndexed index='5' regionRef='a'/>"
                                + "<RegionRefIndexed index='2' regionRef='b'/>"
                                + "</OrderedGroupIndexed><UnorderedGroupIndexed index='0' id='q'>"
                                + "<RegionRef regionRef='c'/></UnorderedGroupIndexed>"
                                + "</OrderedGroup></ReadingOrder>"
                                + region("x", "丁")
                                + region("a", "丙")
                                + region("b", "乙")
                                + region("c", "甲"));

        assertThat(page.lines()).extracting(SourceLine::text).containsExactly("甲", "乙", "丙", "丁");
    }

    @Test
    void directionsAndFontSizesOfPageXmlAreTakenFromRegionOrLine() {
        PageContent page =
                page(
                        "<TextRegion readingDirection='top-to-bottom' textLineOrder='right-to-left'>"
                                + "<TextLine><Coords points='0,0 40,0 40,400 0,400'/><TextEquiv>"
                                + "<Unicode>后</Unicode></TextEquiv></TextLine><TextLine><Coords"
                                + " points='100,0 140,0 140,400'/><TextEquiv><Unicode>先</Unicode>"
                                + "</TextEquiv><TextStyle fontSize='12'/></TextLine></TextRegion>");

        assertThat(page.lines()).extracting(SourceLine::text).containsExactly("先", "后");
        assertThat(page.lines()).extracting(SourceLine::direction).containsOnly(Direction.VERTICAL);
        assertThat(page.lines()).extracting(SourceLine::fontSize).containsExactly(12.0, 9.6);
    }

    @Test
    void aRegionOfPageXmlWithoutLinesHasThoseOfItsText() {
        PageContent page =
                page(
                        "<TextRegion id='r'><TextEquiv><Unicode>上\n下</Unicode></TextEquiv>"
                                + "</TextRegion><SeparatorRegion><Coords points='0,5 9,6'/>"
                                + "</SeparatorRegion>");

        assertThat(page.lines()).extracting(SourceLine::text).containsExactly("上", "下");
    }

    @Test
    void hocrKeepsTextThatStandsOutsideEveryLine() {
        PageContent page =
                read(
                        "<html><body><div class='ocr_page' title='bbox 0 0 300 300'>散<p"
                                + " class='ocr_par'>段<b>落</b><br>次行</p><span class='ocrx_line'"
                                + " title='bbox 1 1 9 9; x_fsize 7'>行</span></div></body></html>");

        assertThat(page.lines()).extracting(SourceLine::text).containsExactly("散", "段落", "次行", "行");
        assertThat(page.lines().get(3).fontSize()).isEqualTo(7);
    }

    @Test
    void hocrAnglesAndStylesTellDirections() {
        PageContent page =
                read(
                        "<div class='ocr_page'><span class='ocr_line' title='textangle 90'>转</span>"
                                + "<span class='ocr_line' style='writing-mode: vertical-rl'>竖</span>"
                                + "<span class='ocr_header' dir='rtl'>右</span><span"
                                + " class='ocr_separator' title='bbox 0 0 9 1'></span></div>");

        assertThat(page.lines())
                .extracting(SourceLine::direction)
                .containsExactly(Direction.VERTICAL, Direction.VERTICAL, Direction.RIGHT_TO_LEFT);
    }

    @Test
    void pagesOfHocrThatDoNotBeginAtNoughtAreMovedThere() {
        PageContent page =
                read(
                        "<div class='ocr_page' title='bbox 100 100 700 900; scan_res 100 200'><span"
                                + " class='ocr_line' title='bbox 200 300 300 400; x_size 50'>移</span>"
                                + "</div>");

        assertThat(page.lines().get(0).box()).isEqualTo(new Box(72, 72, 72, 36));
        assertThat(page.lines().get(0).fontSize()).isEqualTo(18);
        assertThat(page.geometry().width()).isEqualTo(432);
    }

    private static String region(String id, String text) {
        return "<TextRegion id='"
                + id
                + "'><TextLine><TextEquiv><Unicode>"
                + text
                + "</Unicode></TextEquiv></TextLine></TextRegion>";
    }

    private static PageContent page(String inside) {
        return read(
                "<PcGts xmlns='http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15'>"
                        + "<Page imageWidth='300' imageHeight='600'>"
                        + inside
                        + "</Page></PcGts>");
    }

    private static List<String> altoLines(String lines) {
        return alto("", "<TextBlock>" + lines + "</TextBlock>").lines().stream()
                .map(SourceLine::text)
                .toList();
    }

    private static PageContent alto(String before, String blocks) {
        return read(
                "<alto xmlns='http://www.loc.gov/standards/alto/ns-v4#'><Description>"
                        + "<MeasurementUnit>mm10</MeasurementUnit></Description>"
                        + before
                        + "<Layout><Page><PrintSpace>"
                        + blocks
                        + "</PrintSpace></Page></Layout></alto>");
    }

    private static PageContent read(String source) {
        return SamplePage.FORMATS.reader().read(source.getBytes(UTF_8));
    }
}
