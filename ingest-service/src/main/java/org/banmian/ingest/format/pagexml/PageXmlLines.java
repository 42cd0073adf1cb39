package org.banmian.ingest.format.pagexml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.banmian.ingest.format.layout.Bounds;
import org.banmian.ingest.format.layout.FoundLine;
import org.banmian.ingest.format.layout.FoundLine.Setting;
import org.banmian.ingest.format.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a region, in the order their indices give; without indices as they stand, or as the
 * region says that they run.
 */
final class PageXmlLines {

    private final @Nullable String order;
    private final List<Numbered> lines = new ArrayList<>();
    private boolean indexed = true;

    PageXmlLines(@Nullable String order) {
        this.order = order;
    }

    void add(XmlCursor element, Setting setting, List<String> regions) {
        Integer index = PageXmlOrder.index(element.attribute("custom"));
        if (index == null) {
            index = PageXmlOrder.number(element.attribute("index"));
        }
        indexed &= index != null;
        lines.add(
                new Numbered(
                        index == null ? 0 : index, PageXmlLine.read(element, setting, regions)));
    }

    List<FoundLine> sorted() {
        if (indexed) {
            lines.sort(Comparator.comparingInt(Numbered::index));
        } else if (runsBackwards()) {
            Collections.reverse(lines);
        }
        return lines.stream().map(Numbered::line).toList();
    }

    // A producer that says how lines run has mostly written them so; only where all stand the other
    // way round are they turned.
    private boolean runsBackwards() {
        for (int i = 1; i < lines.size(); i++) {
            Bounds before = lines.get(i - 1).line.bounds();
            Bounds after = lines.get(i).line.bounds();
            if (before == null || after == null || along(before) <= along(after)) {
                return false;
            }
        }
        return lines.size() > 1;
    }

    private double along(Bounds bounds) {
        return switch (order == null ? "" : order) {
            case "top-to-bottom" -> bounds.top();
            case "bottom-to-top" -> -bounds.top();
            case "left-to-right" -> bounds.left();
            case "right-to-left" -> -bounds.left();
            default -> 0;
        };
    }

    private record Numbered(int index, FoundLine line) {}
}
