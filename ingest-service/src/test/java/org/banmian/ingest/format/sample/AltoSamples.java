package org.banmian.ingest.format.sample;

import static org.banmian.ingest.format.sample.DrawnPage.n;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A page in ALTO, as different producers write it. */
final class AltoSamples {

    static final double MM10 = 254 / 72.0;
    static final double INCH1200 = 1200 / 72.0;

    private final DrawnPage page;

    AltoSamples(DrawnPage page) {
        this.page = page;
    }

    /** A string a word, in pixels, their resolution in the settings of a step. */
    String words() {
        double k = 300 / 72.0;
        StringBuilder blocks = new StringBuilder();
        for (String block : page.blocks()) {
            blocks.append("<TextBlock ID='" + block + "' STYLEREFS='P1'>");
            for (DrawnPage.Line line : page.lines(block)) {
                blocks.append("<TextLine " + place(line.place(), k) + ">");
                String text =
                        line.text().replaceAll("([a-z]) ([A-Z])", "$1'/><SP/><String CONTENT='$2");
                blocks.append("<String CONTENT='" + text + "' WC='0.93'/></TextLine>\n");
            }
            blocks.append("</TextBlock>");
        }
        return "<?xml version='1.0' encoding='UTF-8'?>\n<alto"
                + " xmlns='http://www.loc.gov/standards/alto/ns-v2#'><Description>"
                + "<MeasurementUnit>pixel</MeasurementUnit><OCRProcessing ID='o'>"
                + "<preProcessingStep><processingStepSettings>resolution: 300 dpi"
                + "</processingStepSettings></preProcessingStep></OCRProcessing></Description>"
                + layout(k, blocks);
    }

    /** A string a line, in a unit of {@code k} to the point. */
    String lines(String version, String unit, double k) {
        StringBuilder blocks = new StringBuilder();
        for (String block : page.blocks()) {
            blocks.append("<ComposedBlock ID='c'><TextBlock ID='" + block + "'>");
            for (DrawnPage.Line line : page.lines(block)) {
                blocks.append("<TextLine " + place(line.place(), k) + "><Shape/><String CONTENT='");
                blocks.append(line.text() + "'/></TextLine>");
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
                + layout(k, blocks);
    }

    /** A string a character, the blocks from the last to the first and their order said. */
    String characters() {
        StringBuilder blocks = new StringBuilder();
        StringBuilder order = new StringBuilder();
        List<String> names = new ArrayList<>(page.blocks());
        names.forEach(block -> order.append("<a:ElementRef ID='r' REF='" + block + "'/>"));
        Collections.reverse(names);
        for (String block : names) {
            blocks.append("<a:TextBlock ID='" + block + "'>");
            for (DrawnPage.Line line : page.lines(block)) {
                blocks.append("<a:TextLine " + place(line.place(), INCH1200) + ">");
                line.text()
                        .codePoints()
                        .mapToObj(Character::toString)
                        .map(c -> c.isBlank() ? "<a:SP/>" : "<a:String CONTENT='" + c + "'/>")
                        .forEach(blocks::append);
                blocks.append("</a:TextLine>");
            }
            blocks.append("</a:TextBlock>");
        }
        return "<a:alto xmlns:a='http://www.loc.gov/standards/alto/ns-v4#'><a:Description>"
                + "<a:MeasurementUnit>inch1200</a:MeasurementUnit></a:Description>"
                + "<a:ReadingOrder><a:OrderedGroup ID='g'>"
                + order
                + "</a:OrderedGroup></a:ReadingOrder>"
                + layout(INCH1200, blocks).replaceAll("<(/?)(?!/|a:)", "<$1a:");
    }

    private String layout(double k, CharSequence blocks) {
        StringBuilder drawn = new StringBuilder();
        for (DrawnPage.Place photo : page.photos()) {
            drawn.append("<Illustration " + place(photo, k) + "/>");
        }
        for (DrawnPage.Place bar : page.bars()) {
            drawn.append("<GraphicalElement " + place(bar, k) + "/>");
        }
        return "<Layout><Page WIDTH='"
                + n(page.width() * k)
                + "' HEIGHT='"
                + n(page.height() * k)
                + "'><PrintSpace>"
                + blocks
                + drawn
                + "</PrintSpace></Page></Layout></alto>";
    }

    private static String place(DrawnPage.Place place, double k) {
        return "HPOS='"
                + n(place.x() * k)
                + "' VPOS='"
                + n(place.y() * k)
                + "' WIDTH='"
                + n(place.width() * k)
                + "' HEIGHT='"
                + n(place.height() * k)
                + "'";
    }
}
