package org.banmian.ingest.format.pagexml;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.Direction;
import org.banmian.ingest.format.layout.Bounds;
import org.banmian.ingest.format.layout.FoundLine;
import org.banmian.ingest.format.layout.FoundLine.Setting;
import org.banmian.ingest.format.layout.Words;
import org.banmian.ingest.format.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** A line of PAGE XML: its own text, or that of its words where it has none. */
final class PageXmlLine {

    private final PageXmlText text = new PageXmlText();
    private final List<String> words = new ArrayList<>();
    private Setting setting;
    private @Nullable Bounds bounds;

    private PageXmlLine(Setting setting) {
        this.setting = setting;
    }

    /** Reads a TextLine. */
    static FoundLine read(XmlCursor element, Setting setting, List<String> regions) {
        List<String> ids = new ArrayList<>();
        String id = element.attribute("id");
        ids.add(id == null ? "" : id);
        ids.addAll(regions);
        PageXmlLine line = new PageXmlLine(inherited(element, setting));
        element.children(line::part);
        String own = line.text.chosen();
        return found(own.isBlank() ? Words.join(line.words) : own, line.bounds, line.setting, ids);
    }

    static FoundLine found(
            String text, @Nullable Bounds bounds, Setting setting, List<String> ids) {
        return new FoundLine(Words.oneLine(text.strip()), bounds, setting, ids);
    }

    private void part(XmlCursor part) {
        switch (part.name()) {
            case "Coords" -> bounds = coords(part);
            case "TextEquiv" -> text.read(part);
            case "TextStyle" ->
                    setting = setting.withFontSize(Bounds.number(part.attribute("fontSize")));
            case "Word" -> words.add(word(part));
            default -> {}
        }
    }

    private static String word(XmlCursor word) {
        PageXmlText text = new PageXmlText();
        word.children(
                part -> {
                    if (part.name().equals("TextEquiv")) {
                        text.read(part);
                    }
                });
        return text.chosen().strip();
    }

    /** What an element says of the direction of what is in it. */
    static Setting inherited(XmlCursor element, Setting setting) {
        return setting.withDirection(turned(element.attribute("orientation")))
                .withDirection(read(element.attribute("readingDirection")));
    }

    /** Round a polygon, which is written in one of two ways. */
    static @Nullable Bounds coords(XmlCursor coords) {
        String points = coords.attribute("points");
        if (points != null) {
            return Bounds.round(points);
        }
        StringBuilder all = new StringBuilder();
        coords.children(
                point ->
                        all.append(point.attribute("x"))
                                .append(' ')
                                .append(point.attribute("y"))
                                .append(' '));
        return Bounds.round(all.toString());
    }

    private static @Nullable Direction read(@Nullable String direction) {
        return switch (direction == null ? "" : direction) {
            case "top-to-bottom", "bottom-to-top" -> Direction.VERTICAL;
            case "right-to-left" -> Direction.RIGHT_TO_LEFT;
            default -> null;
        };
    }

    private static @Nullable Direction turned(@Nullable String orientation) {
        Double degrees = Bounds.number(orientation);
        if (degrees == null) {
            return null;
        }
        double turn = Math.abs(degrees) % 180;
        return turn > 45 && turn < 135 ? Direction.VERTICAL : null;
    }
}
