package org.banmian.nlp.page.layout;

import java.util.List;
import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.line.Paragraph;

/** A block read as a column of text: where it begins and ends, and what is indented in it. */
final class Column {

    private static final double LEAST_INDENT = 0.8;
    private static final double MOST_INDENT = 4;
    private static final double SHORT = 1.5;
    private static final double FULL = 0.75;
    private static final int LONGEST_CROSSHEAD = 20;
    private static final int MOST_LINES = 3;

    private final List<SetLine> lines;
    private final Area area;
    private final double em;

    /** Where full lines end; marks that hang over do not count. */
    private final double right;

    Column(Block block) {
        this.lines = block.lines();
        this.area = block.area();
        this.em = block.size();
        double[] edges = lines.stream().mapToDouble(l -> l.area().right()).sorted().toArray();
        this.right = edges[(int) (FULL * (edges.length - 1))];
    }

    List<SetLine> lines() {
        return lines;
    }

    /** In half characters. */
    int width() {
        return (int) Math.round(2 * (right - area.left()) / em);
    }

    /** What the print says about the beginning of a paragraph in this line. */
    Paragraph.Start start(int line) {
        if (isIndented(line)) {
            return Paragraph.Start.NEW;
        }
        return lines.size() == 1 ? Paragraph.Start.UNKNOWN : Paragraph.Start.INSIDE;
    }

    /** Behind the last line of the paragraph that begins in line {@code from}. */
    int paragraphEnd(int from, int limit) {
        int end = from + 1;
        while (end < limit && !opensParagraph(end) && crossheadEnd(end, limit) == end) {
            end++;
        }
        return end;
    }

    private boolean opensParagraph(int line) {
        return isIndented(line) || (isShort(line - 1) && lines.get(line - 1).line().endsSentence());
    }

    /**
     * Behind the last line of the crosshead that begins in line {@code from}: lines by themselves
     * between two paragraphs that end as no paragraph does. The same line if there is none.
     */
    int crossheadEnd(int from, int limit) {
        int end = from;
        while (end < limit && end - from < MOST_LINES && isCrossheadLine(end, from)) {
            end++;
            if (end < limit && isIndented(end) && (from > 0 || isCentred(from))) {
                return end;
            }
        }
        boolean sure = end > from && end < limit && isCentred(from);
        return sure && from > 0 ? end : from;
    }

    private boolean isCrossheadLine(int line, int from) {
        SetLine here = lines.get(line);
        boolean apart = line > 0 && lines.get(line - 1).line().endsSentence();
        return (line == from ? line == 0 || apart : isCentred(line))
                && (isCentred(line) || line > 0)
                && here.text().length() <= LONGEST_CROSSHEAD
                && isShort(line)
                && !here.line().endsSentence();
    }

    private boolean isCentred(int line) {
        Area here = lines.get(line).area();
        double before = here.left() - area.left();
        double behind = right - here.right();
        return before > em && Math.abs(before - behind) < 0.8 * em;
    }

    private boolean isIndented(int line) {
        double indent = lines.get(line).area().left() - area.left();
        return indent > LEAST_INDENT * em && indent < MOST_INDENT * em && !isCentredAlone(line);
    }

    private boolean isCentredAlone(int line) {
        return isCentred(line) && !lines.get(line).line().endsSentence() && isShort(line);
    }

    private boolean isShort(int line) {
        return lines.get(line).area().right() < right - SHORT * em;
    }
}
