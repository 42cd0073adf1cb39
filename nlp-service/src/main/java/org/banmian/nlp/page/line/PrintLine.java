package org.banmian.nlp.page.line;

import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.TracedText;

/**
 * One printed line with something visible on it.
 *
 * @param text its clean text; never empty
 * @param width its set width in half characters, blanks not counted
 * @param slack by how many half characters it may be set narrower: one for each punctuation mark
 * @param stretch by how many half characters its blanks may have widened it
 * @param indented whether the source line opens with a blank
 * @param size of its type in points; 0 if the source does not say
 */
public record PrintLine(
        TracedText text, int width, int slack, int stretch, boolean indented, double size) {

    /** A line of clean text. */
    public static PrintLine of(TracedText text, int stretch, boolean indented) {
        int width = 0;
        int slack = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c == ' ' ? 0 : Chars.width(c);
            slack += Chars.separates(c) || Chars.opens(c) || Chars.closes(c) ? 1 : 0;
        }
        return new PrintLine(text, width, slack, stretch, indented, 0);
    }

    /** The same line, set in this size of type. */
    public PrintLine withSize(double points) {
        return new PrintLine(text, width, slack, stretch, indented, points);
    }

    /**
     * Whether the line ends where a paragraph can end: at a sentence end, closing marks included.
     */
    public boolean endsSentence() {
        return SentenceEnds.closed(text.text());
    }
}
