package org.banmian.ingest.format.alto;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.Direction;
import org.banmian.ingest.format.layout.Bounds;
import org.banmian.ingest.format.layout.FoundLine;
import org.banmian.ingest.format.layout.FoundLine.Setting;
import org.banmian.ingest.format.layout.Words;
import org.banmian.ingest.format.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * A line of ALTO, as it is printed: its strings, a blank where an SP stands and nowhere else, the
 * hyphen at its end, and never the whole word (SUBS_CONTENT) of which it has a half.
 */
final class AltoLine {

    private final AltoStyles styles;
    private Setting setting;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Bounds strings;
    private boolean styled;

    AltoLine(AltoStyles styles, Setting setting) {
        this.styles = styles;
        this.setting = setting;
    }

    FoundLine read(XmlCursor line, List<String> blocks) {
        List<String> ids = new ArrayList<>();
        String id = line.attribute("ID");
        ids.add(id == null ? "" : id);
        ids.addAll(blocks);
        Bounds bounds = AltoPage.bounds(line);
        Bounds baseline = Bounds.round(line.attribute("BASELINE"));
        line.children(this::part);
        if (setting.direction() == null && isUpright(baseline)) {
            setting = setting.withDirection(Direction.VERTICAL);
        }
        return new FoundLine(
                Words.oneLine(text.toString()), bounds == null ? strings : bounds, setting, ids);
    }

    private void part(XmlCursor part) {
        String content = part.attribute("CONTENT");
        switch (part.name()) {
            case "String" -> string(part, content);
            case "SP" -> text.append(' ');
            case "HYP" -> text.append(content == null ? "" : content);
            default -> {}
        }
    }

    private void string(XmlCursor string, @Nullable String content) {
        text.append(content == null ? "" : content);
        strings = Bounds.union(strings, AltoPage.bounds(string));
        if (!styled) {
            Double size = styles.fontSize(string.attribute("STYLEREFS"));
            styled = size != null;
            setting = setting.withFontSize(size);
        }
    }

    private static boolean isUpright(@Nullable Bounds baseline) {
        return baseline != null
                && baseline.bottom() - baseline.top() > 2 * (baseline.right() - baseline.left())
                && baseline.bottom() - baseline.top() > 0;
    }
}
