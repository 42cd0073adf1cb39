package org.banmian.nlp.page.layout;

import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.line.PrintLine;
import org.banmian.nlp.page.text.TracedText;

/** Lines set in type of ten points, unless said otherwise. */
final class Lines {

    private Lines() {}

    static SetLine at(double x, double y, String text) {
        return sized(x, y, 10, text);
    }

    static SetLine sized(double x, double y, double size, String text) {
        Area area = new Area(x, y, x + size * text.length(), y + size);
        return new SetLine(print(text), area, size, false);
    }

    static SetLine down(double x, double y, double size, String text) {
        Area area = new Area(x, y, x + size, y + size * text.length());
        return new SetLine(print(text), area, size, true);
    }

    private static PrintLine print(String text) {
        return PrintLine.of(TracedText.cut(text, 0, text.length()), 0, false);
    }
}
