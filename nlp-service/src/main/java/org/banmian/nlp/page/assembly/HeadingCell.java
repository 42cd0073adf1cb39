package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.line.PrintLine;
import org.banmian.nlp.page.text.TracedText;

/**
 * What stands between two blanks of a heading line. Headlines of articles side by side come out of
 * an extractor on one line, so a line may have to be parted at a blank.
 *
 * @param text its text, without blanks at its ends
 * @param width of the whole line in half characters
 * @param before the blank before it on the same line; empty for the first of a line
 * @param size of its type in points; 0 if the source does not say
 */
record HeadingCell(TracedText text, int width, TracedText before, double size) {

    /** A blank nearer to an end of its line than this parts nothing. In code units. */
    private static final int SHORTEST = 4;

    boolean opensLine() {
        return before.isEmpty();
    }

    /** The cells of one line; at least one. */
    static List<HeadingCell> of(PrintLine line) {
        List<HeadingCell> cells = new ArrayList<>();
        TracedText text = line.text();
        TracedText before = TracedText.EMPTY;
        int start = 0;
        for (int i = SHORTEST; i < text.length() - SHORTEST; i++) {
            if (text.charAt(i) == ' ' && i - start >= SHORTEST) {
                cells.add(new HeadingCell(text.slice(start, i), line.width(), before, line.size()));
                before = text.slice(i, i + 1);
                start = i + 1;
            }
        }
        cells.add(new HeadingCell(text.from(start), line.width(), before, line.size()));
        return cells;
    }
}
