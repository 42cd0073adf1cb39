package org.banmian.ingest.format.alto;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.banmian.ingest.format.layout.Bounds;
import org.banmian.ingest.format.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The font sizes that styles stand for. */
final class AltoStyles {

    private final Map<String, Double> fontSizes = new HashMap<>();

    /** Takes a style. */
    void style(XmlCursor style) {
        String id = style.attribute("ID");
        Double size = Bounds.number(style.attribute("FONTSIZE"));
        if (id != null && size != null && size > 0) {
            fontSizes.put(id, size);
        }
    }

    /**
     * The size that an element's styles give it, in points, if they do.
     *
     * @param references its STYLEREFS
     */
    @Nullable Double fontSize(@Nullable String references) {
        return ids(references).stream()
                .map(fontSizes::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The ids in an attribute that may have several. */
    static List<String> ids(@Nullable String references) {
        return references == null
                ? List.of()
                : Stream.of(references.strip().split("\\s+")).filter(id -> !id.isEmpty()).toList();
    }
}
