package org.banmian.nlp.page.line;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.TracedText;

/** Joins the lines of one paragraph; between two Latin words the line break becomes a space. */
public final class LineJoiner {

    private final String source;

    /** For lines cut from {@code source}. */
    public LineJoiner(String source) {
        this.source = source;
    }

    /** The texts one after the other. */
    public TracedText join(List<TracedText> texts) {
        return join(texts, new ArrayList<>());
    }

    /** The lines of one paragraph. */
    public Paragraph paragraph(List<TracedText> lines, Paragraph.Start start) {
        List<Integer> breaks = new ArrayList<>();
        TracedText text = join(lines, breaks);
        return new Paragraph(text, start, breaks);
    }

    private TracedText join(List<TracedText> texts, List<Integer> breaks) {
        int room = texts.size();
        for (TracedText text : texts) {
            room += text.length();
        }
        TracedText.Builder joined = new TracedText.Builder(room);
        for (TracedText text : texts) {
            if (Chars.isLatin(joined.last()) && Chars.isLatin(text.first())) {
                joined.append(' ', breakBefore(text.origin(0)));
            }
            if (joined.length() > 0) {
                breaks.add(joined.length());
            }
            joined.append(text);
        }
        return joined.build();
    }

    /** The two texts one after the other. */
    public TracedText join(TracedText first, TracedText second) {
        return join(List.of(first, second));
    }

    /** Two texts on different lines: one line break at least stands before the later one. */
    private int breakBefore(int origin) {
        int at = source.lastIndexOf('\n', origin);
        return at >= 0 ? at : source.indexOf('\n', origin);
    }
}
