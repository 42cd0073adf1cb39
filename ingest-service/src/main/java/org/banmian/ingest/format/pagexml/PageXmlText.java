package org.banmian.ingest.format.pagexml;

import org.banmian.ingest.format.layout.Bounds;
import org.banmian.ingest.format.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The readings of a part: the one with the lowest index counts, or the first. */
final class PageXmlText {

    private @Nullable String text;
    private double index = Double.MAX_VALUE;

    /** Takes a TextEquiv. */
    void read(XmlCursor equivalent) {
        Double given = Bounds.number(equivalent.attribute("index"));
        double place = given == null ? Integer.MAX_VALUE : given;
        String[] found = new String[1];
        equivalent.children(
                child -> {
                    if (child.name().equals("Unicode")
                            || (child.name().equals("PlainText") && found[0] == null)) {
                        found[0] = child.text();
                    }
                });
        if (found[0] != null && place < index) {
            index = place;
            text = found[0];
        }
    }

    /** The reading that counts; empty if there is none. */
    String chosen() {
        return text == null ? "" : text;
    }
}
