package org.banmian.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page of 720 by 1080 points in every format, as different producers write it. */
final class SamplePage {

    static final PageFormats FORMATS = SourceFormats.all();

    /** A line, and where it stands, in points. */
    record Line(String text, String block, double x, double y, double width, double height) {}

    static final List<Line> LINES =
            List.of(
                    new Line("市委常委会召开会议", "b1", 48, 72, 324, 36),
                    new Line("研究部署人才工作", "b1", 48, 120, 192, 24),
                    new Line("本报讯（记者王小明）12月1日，市委常委会", "b2", 48, 168, 192, 9.6),
                    new Line("召开会议，研究AI人才引进工作。会议强调，", "b2", 48, 182.4, 192, 9.6),
                    new Line("要落实Open Day活动，为2023年开好局。", "b2", 48, 196.8, 192, 9.6));

    static final double WIDTH = 720;
    static final double HEIGHT = 1080;

    private SamplePage() {}

    /** Every sample, by the name of its producer's habit. */
    static Map<String, byte[]> all() {
        Map<String, String> samples = new TreeMap<>();
        samples.put("alto-2 pixel, a string a word, 300 dpi in a step", altoWords());
        samples.put("alto-3 mm10, a string a line", altoLines("3", "mm10", 254 / 72.0));
        samples.put("alto-4 inch1200, a string a character", altoCharacters());
        samples.put("alto without namespace, inch1200", altoLines("", "inch1200", 1200 / 72.0));
        samples.put("page-2013, lines in points", pageXml("2013-07-15", SamplePage::points));
        samples.put("page-2010, points as elements", pageXml("2010-03-19", SamplePage::elements));
        samples.put("page-2019, words only", pageXmlWords());
        samples.put("hocr, words in paragraphs in areas", hocrWords());
        samples.put("hocr, plain lines, not well-formed", hocrLines());
        Map<String, byte[]> bytes = new TreeMap<>();
        samples.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return bytes;
    }

    static String altoWords() {
        double k = 300 / 72.0;
        StringBuilder blocks = new StringBuilder();
        for (String block : blockNames()) {
            blocks.append("<TextBlock ID='" + block + "' STYLEREFS='P1'>");
            for (Line line : lines(block)) {
                blocks.append("<TextLine " + alto(line, k) + ">");
                String text =
                        line.text.replaceAll("([a-z]) ([A-Z])", "$1'/><SP/><String CONTENT='$2");
                blocks.append("<String CONTENT='" + text + "' WC='0.93'/></TextLine>\n");
            }
            blocks.append("</TextBlock>");
        }
        return "<?xml version='1.0' encoding='UTF-8'?>\n<alto"
                + " xmlns='http://www.loc.gov/standards/alto/ns-v2#'><Description>"
                + "<MeasurementUnit>pixel</MeasurementUnit><OCRProcessing ID='o'>"
                + "<preProcessingStep><processingStepSettings>resolution: 300 dpi"
                + "</processingStepSettings></preProcessingStep></OCRProcessing></Description>"
                + altoLayout(k, blocks);
    }

    static String altoLines(String version, String unit, double k) {
        StringBuilder blocks = new StringBuilder();
        for (String block : blockNames()) {
            blocks.append("<ComposedBlock ID='c'><TextBlock ID='" + block + "'>");
            for (Line line : lines(block)) {
                blocks.append("<TextLine " + alto(line, k) + "><Shape/><String CONTENT='");
                blocks.append(line.text + "'/></TextLine>");
            }
            blocks.append("</TextBlock></ComposedBlock>");
        }
        String namespace =
                version.isEmpty()
                        ? ""
                        : " xmlns='http://www.loc.gov/standards/alto/ns-v" + version + "#'";
        return "<alto"
                + namespace
                + "><Description><MeasurementUnit>"
                + unit
                + "</MeasurementUnit></Description>"
                + altoLayout(k, blocks);
    }

    static String altoCharacters() {
        double k = 1200 / 72.0;
        StringBuilder blocks = new StringBuilder();
        for (String block : List.of("b2", "b1")) {
            blocks.append("<a:TextBlock ID='" + block + "'>");
            for (Line line : lines(block)) {
                blocks.append("<a:TextLine " + alto(line, k) + ">");
                line.text
                        .codePoints()
                        .mapToObj(Character::toString)
                        .map(c -> c.isBlank() ? "<a:SP/>" : "<a:String CONTENT='" + c + "'/>")
                        .forEach(blocks::append);
                blocks.append("</a:TextLine>");
            }
            blocks.append("</a:TextBlock>");
        }
        return ("<a:alto xmlns:a='http://www.loc.gov/standards/alto/ns-v4#'><a:Description>"
                        + "<a:MeasurementUnit>inch1200</a:MeasurementUnit></a:Description>"
                        + "<a:ReadingOrder><a:OrderedGroup ID='g'><a:ElementRef ID='r1' REF='b1'/>"
                        + "<a:ElementRef ID='r2' REF='b2'/></a:OrderedGroup></a:ReadingOrder>")
                + altoLayout(k, blocks).replaceAll("<(/?)(?!/|a:)", "<$1a:");
    }

    private static String altoLayout(double k, CharSequence blocks) {
        return "<Layout><Page WIDTH='"
                + n(WIDTH * k)
                + "' HEIGHT='"
                + n(HEIGHT * k)
                + "'><PrintSpace>"
                + blocks
                + "<Illustration HPOS='"
                + n(400 * k)
                + "' VPOS='"
                + n(72 * k)
                + "' WIDTH='"
                + n(240 * k)
                + "' HEIGHT='"
                + n(180 * k)
                + "'/></PrintSpace></Page></Layout></alto>";
    }

    private static String alto(Line line, double k) {
        return "HPOS='"
                + n(line.x * k)
                + "' VPOS='"
                + n(line.y * k)
                + "' WIDTH='"
                + n(line.width * k)
                + "' HEIGHT='"
                + n(line.height * k)
                + "'";
    }

    static String pageXml(String day, UnaryOperator<String> coords) {
        double k = 150 / 72.0;
        StringBuilder regions = new StringBuilder();
        for (String block : List.of("b2", "b1")) {
            regions.append("<TextRegion id='" + block + "'>");
            regions.append(coords.apply(polygon(lines(block).get(0), k)));
            for (Line line : lines(block)) {
                regions.append("<TextLine>" + coords.apply(polygon(line, k)));
                regions.append("<TextEquiv index='1'><Unicode>又一种</Unicode></TextEquiv>");
                regions.append("<TextEquiv index='0'><Unicode>" + line.text);
                regions.append("</Unicode></TextEquiv></TextLine>");
            }
            regions.append("<TextEquiv><Unicode>全部</Unicode></TextEquiv></TextRegion>");
        }
        return pageXml(
                day,
                k,
                "<ReadingOrder><OrderedGroup id='g'>"
                        + "<RegionRefIndexed index='1' regionRef='b2'/>"
                        + "<RegionRefIndexed index='0' regionRef='b1'/></OrderedGroup></ReadingOrder>"
                        + regions
                        + "<ImageRegion id='i'>"
                        + coords.apply(polygon(photo(), k))
                        + "</ImageRegion>");
    }

    static String pageXmlWords() {
        double k = 150 / 72.0;
        StringBuilder regions = new StringBuilder();
        for (String block : blockNames()) {
            regions.append("<TextRegion id='" + block + "'>");
            List<Line> lines = new ArrayList<>(lines(block));
            for (int i = lines.size() - 1; i >= 0; i--) {
                Line line = lines.get(i);
                regions.append("<TextLine custom='readingOrder {index:" + i + ";}'>");
                regions.append(points(polygon(line, k)));
                for (String word : line.text.split("(?<=[，。])| ", -1)) {
                    regions.append("<Word><TextEquiv><Unicode>" + word);
                    regions.append("</Unicode></TextEquiv></Word>\n");
                }
                regions.append("</TextLine>");
            }
            regions.append("</TextRegion>");
        }
        return pageXml(
                "2019-07-15",
                k,
                regions + "<ImageRegion id='i'>" + points(polygon(photo(), k)) + "</ImageRegion>");
    }

    private static String pageXml(String day, double k, String inside) {
        return "<?xml version=\"1.0\"?>\n<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/"
                + "pagecontent/"
                + day
                + "\"><Metadata/><Page imageXResolution='150'"
                + " imageWidth='"
                + n(WIDTH * k)
                + "' imageHeight='"
                + n(HEIGHT * k)
                + "'>"
                + inside
                + "</Page></PcGts>";
    }

    private static String points(String polygon) {
        return "<Coords points='" + polygon + "'/>";
    }

    private static String elements(String polygon) {
        return Stream.of(polygon.split(" "))
                .map(point -> point.split(","))
                .map(point -> "<Point x='" + point[0] + "' y='" + point[1] + "'/>")
                .collect(Collectors.joining("", "<Coords>", "</Coords>"));
    }

    private static String polygon(Line line, double k) {
        String left = n(line.x * k);
        String right = n((line.x + line.width) * k);
        String top = n(line.y * k);
        String bottom = n((line.y + line.height) * k);
        return left + "," + top + " " + right + "," + top + " " + right + "," + bottom + " " + left
                + "," + bottom;
    }

    static String hocrWords() {
        double k = 300 / 72.0;
        StringBuilder areas = new StringBuilder();
        for (String block : blockNames()) {
            areas.append("<div class='ocr_carea' id='" + block + "'>\n <p class='ocr_par'>\n");
            for (Line line : lines(block)) {
                areas.append("  <span class='ocr_line' title=\"" + bbox(line, k));
                areas.append("; baseline 0 -5; x_size 40\">\n");
                for (String word : line.text.split("(?<=[，。])| ", -1)) {
                    areas.append("   <span class='ocrx_word' title='x_wconf 91'>" + word);
                    areas.append("</span>\n");
                }
                areas.append("  </span>\n");
            }
            areas.append(" </p>\n</div>\n");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD"
                + " XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1.dtd\">\n"
                + "<html><head><meta name='ocr-system' content='x'/></head><body>\n"
                + "<div class='ocr_page' title='image \"p.png\"; bbox 0 0 3000 4500; ppageno 0;"
                + " scan_res 300 300'>\n"
                + areas
                + "<div class='ocr_photo' title='"
                + bbox(photo(), k)
                + "'></div></div></body></html>";
    }

    static String hocrLines() {
        double k = 200 / 72.0;
        StringBuilder lines = new StringBuilder();
        for (String block : blockNames()) {
            lines.append("<div class=ocr_carea id=" + block + ">");
            for (Line line : lines(block)) {
                lines.append("<span class=ocr_line title='" + bbox(line, k) + "'>" + line.text);
                lines.append("<br></span>\n");
            }
            lines.append("</div>");
        }
        return "<html><head><meta charset=utf-8><title>&copy; p</title><body><p>\n"
                + "<div class=ocr_page title='bbox 0 0 2000 3000; scan_res 200 200'>"
                + lines
                + "<span class=ocr_image title='"
                + bbox(photo(), k)
                + "'></span></div>";
    }

    private static String bbox(Line line, double k) {
        return "bbox "
                + n(line.x * k)
                + " "
                + n(line.y * k)
                + " "
                + n((line.x + line.width) * k)
                + " "
                + n((line.y + line.height) * k);
    }

    static Line photo() {
        return new Line("", "", 400, 72, 240, 180);
    }

    private static List<String> blockNames() {
        return LINES.stream().map(Line::block).distinct().toList();
    }

    private static List<Line> lines(String block) {
        return LINES.stream().filter(line -> line.block.equals(block)).toList();
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
