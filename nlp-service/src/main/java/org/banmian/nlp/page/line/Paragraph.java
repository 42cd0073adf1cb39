package org.banmian.nlp.page.line;

import java.util.List;
import org.banmian.nlp.page.text.TracedText;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, or what one column shows of it.
 *
 * @param text its clean text; never empty
 * @param start whether it begins here
 * @param breaks where its printed lines but the first begin in the text, in order
 * @param area where it stands, if the source says so
 */
public record Paragraph(TracedText text, Start start, List<Integer> breaks, @Nullable Area area) {

    /** A paragraph of which the source does not say where it stands. */
    public Paragraph(TracedText text, Start start, List<Integer> breaks) {
        this(text, start, breaks, null);
    }

    /** The same paragraph, standing there. */
    public Paragraph at(Area place) {
        return new Paragraph(text, start, breaks, place);
    }

    /** What the print says about the beginning of a paragraph. */
    public enum Start {
        /** An indented line: it begins here. */
        NEW,
        /** A full line opens the column: it began elsewhere. */
        INSIDE,
        /** The print does not say. */
        UNKNOWN
    }

    /** On how many printed lines it stands. */
    public int lines() {
        return breaks.size() + 1;
    }

    /** Whether it goes on elsewhere: it does not end where a paragraph can end. */
    public boolean endsOpen() {
        return !SentenceEnds.closed(text.text());
    }

    /** What stands before the line that begins at {@code at}, one of the breaks. */
    public Paragraph before(int at) {
        return new Paragraph(
                text.slice(0, at), start, breaks.stream().filter(b -> b < at).toList(), area);
    }

    /** What stands from the line on that begins at {@code at}, one of the breaks. */
    public Paragraph from(int at) {
        return new Paragraph(
                text.from(at),
                Start.INSIDE,
                breaks.stream().filter(b -> b > at).map(b -> b - at).toList(),
                area);
    }
}
