package org.banmian.nlp.page.layout;

import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.line.PrintLine;

/**
 * A printed line of which the source says where it stands.
 *
 * @param line its clean text
 * @param area where it stands
 * @param size of its type, in points
 * @param vertical whether it runs from top to bottom
 */
record SetLine(PrintLine line, Area area, double size, boolean vertical) {

    SetLine withSize(double points) {
        return new SetLine(line, area, points, vertical);
    }

    String text() {
        return line.text().text();
    }
}
