package org.banmian.ingest.format.sample;

import static org.banmian.ingest.format.sample.DrawnPage.n;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page in PAGE XML at 150 dpi, as different producers write it. */
final class PageXmlSamples {

    private static final double K = 150 / 72.0;

    private final DrawnPage page;

    PageXmlSamples(DrawnPage page) {
        this.page = page;
    }

    /** Lines of several readings, the regions from the last to the first and their order said. */
    String lines(String day, UnaryOperator<String> coords) {
        StringBuilder regions = new StringBuilder();
        List<String> blocks = new ArrayList<>(page.blocks());
        Collections.reverse(blocks);
        StringBuilder order = new StringBuilder();
        for (String block : blocks) {
            order.append("<RegionRefIndexed index='" + page.blocks().indexOf(block) + "'");
            order.append(" regionRef='" + block + "'/>");
            regions.append("<TextRegion id='" + block + "'>");
            regions.append(coords.apply(polygon(page.lines(block).get(0).place())));
            for (DrawnPage.Line line : page.lines(block)) {
                regions.append("<TextLine>" + coords.apply(polygon(line.place())));
                regions.append("<TextEquiv index='1'><Unicode>又一种</Unicode></TextEquiv>");
                regions.append("<TextEquiv index='0'><Unicode>" + line.text());
                regions.append("</Unicode></TextEquiv></TextLine>");
            }
            regions.append("<TextEquiv><Unicode>全部</Unicode></TextEquiv></TextRegion>");
        }
        return document(
                day,
                "<ReadingOrder><OrderedGroup id='g'>"
                        + order
                        + "</OrderedGroup></ReadingOrder>"
                        + regions
                        + drawn(coords));
    }

    /** Words alone, the lines of a region from the last to the first and their order said. */
    String words() {
        StringBuilder regions = new StringBuilder();
        for (String block : page.blocks()) {
            regions.append("<TextRegion id='" + block + "'>");
            List<DrawnPage.Line> lines = page.lines(block);
            for (int i = lines.size() - 1; i >= 0; i--) {
                DrawnPage.Line line = lines.get(i);
                regions.append("<TextLine custom='readingOrder {index:" + i + ";}'>");
                regions.append(points(polygon(line.place())));
                for (String word : line.text().split("(?<=[，。])| ", -1)) {
                    regions.append("<Word><TextEquiv><Unicode>" + word);
                    regions.append("</Unicode></TextEquiv></Word>\n");
                }
                regions.append("</TextLine>");
            }
            regions.append("</TextRegion>");
        }
        return document("2019-07-15", regions + drawn(PageXmlSamples::points));
    }

    /** Coordinates in an attribute. */
    static String points(String polygon) {
        return "<Coords points='" + polygon + "'/>";
    }

    /** Coordinates in elements. */
    static String elements(String polygon) {
        return Stream.of(polygon.split(" "))
                .map(point -> point.split(","))
                .map(point -> "<Point x='" + point[0] + "' y='" + point[1] + "'/>")
                .collect(Collectors.joining("", "<Coords>", "</Coords>"));
    }

    private String drawn(UnaryOperator<String> coords) {
        StringBuilder drawn = new StringBuilder();
        for (DrawnPage.Place photo : page.photos()) {
            drawn.append("<ImageRegion id='i'>" + coords.apply(polygon(photo)) + "</ImageRegion>");
        }
        for (DrawnPage.Place bar : page.bars()) {
            drawn.append("<SeparatorRegion id='s'>" + coords.apply(polygon(bar)));
            drawn.append("</SeparatorRegion>");
        }
        return drawn.toString();
    }

    private String document(String day, String inside) {
        return "<?xml version=\"1.0\"?>\n<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/"
                + "pagecontent/"
                + day
                + "\"><Metadata/><Page imageXResolution='150'"
                + " imageWidth='"
                + n(page.width() * K)
                + "' imageHeight='"
                + n(page.height() * K)
                + "'>"
                + inside
                + "</Page></PcGts>";
    }

    private static String polygon(DrawnPage.Place place) {
        String left = n(place.x() * K);
        String right = n((place.x() + place.width()) * K);
        String top = n(place.y() * K);
        String bottom = n((place.y() + place.height()) * K);
        return left + "," + top + " " + right + "," + top + " " + right + "," + bottom + " " + left
                + "," + bottom;
    }
}
