package org.banmian.ingest.format.sample;

import java.util.List;
import java.util.Locale;

/**
 * What stands on a page and where, in points from the top left, before any producer writes it.
 *
 * @param lines in the order they are read
 * @param photos the pictures
 * @param bars the rules between articles
 */
public record DrawnPage(
        double width, double height, List<Line> lines, List<Place> photos, List<Place> bars) {

    /** A place on the page. */
    public record Place(double x, double y, double width, double height) {}

    /** A line of type as high as its place, and the block it belongs to. */
    public record Line(String text, String block, Place place) {

        public Line(String text, String block, double x, double y, double width, double height) {
            this(text, block, new Place(x, y, width, height));
        }
    }

    /** The blocks in the order they are read. */
    List<String> blocks() {
        return lines.stream().map(Line::block).distinct().toList();
    }

    /** The lines of a block. */
    List<Line> lines(String block) {
        return lines.stream().filter(line -> line.block.equals(block)).toList();
    }

    /** A number as producers write it. */
    static String n(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
