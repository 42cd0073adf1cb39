package org.banmian.nlp.page.line;

import org.banmian.nlp.page.text.TracedText;

/**
 * A paragraph, or what one column shows of it.
 *
 * @param text its clean text; never empty
 * @param start whether it begins here
 * @param lines on how many printed lines it stands
 */
public record Paragraph(TracedText text, Start start, int lines) {

    /** What the print says about the beginning of a paragraph. */
    public enum Start {
        /** An indented line: it begins here. */
        NEW,
        /** A full line opens the column: it began elsewhere. */
        INSIDE,
        /** The print does not say. */
        UNKNOWN
    }

    /** Whether it goes on elsewhere: it does not end where a paragraph can end. */
    public boolean endsOpen() {
        return !SentenceEnds.closed(text.text());
    }

    /** This paragraph with {@code next} added, which goes on where this one stops. */
    public Paragraph continuedBy(Paragraph next, TracedText joined) {
        return new Paragraph(joined, start, lines + next.lines);
    }
}
