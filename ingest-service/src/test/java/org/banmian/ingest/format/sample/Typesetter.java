package org.banmian.ingest.format.sample;

import java.util.ArrayList;
import java.util.List;

/** Sets articles in type: headings where they are told, bodies in columns. */
final class Typesetter {

    private static final String NEVER_FIRST = "，。；：！？、）》”’";
    private static final double LEADING = 1.5;
    private static final int INDENT = 2;

    private final double em;
    private final double column;
    private final double step;
    private final List<DrawnPage.Line> lines = new ArrayList<>();

    /**
     * A page of columns.
     *
     * @param em the size of the type of bodies
     * @param column how wide one is
     * @param step from the left edge of one to that of the next
     */
    Typesetter(double em, double column, double step) {
        this.em = em;
        this.column = column;
        this.step = step;
    }

    /** A line of its own, nothing where there is no text. */
    void heading(String article, String text, double size, double left, double top) {
        if (!text.isEmpty()) {
            lines.add(line(text, article + "-" + lines.size(), left, top, size));
        }
    }

    /** Paragraphs in columns of even depth that begin at these tops, and end above the bottom. */
    void body(
            String article,
            List<String> paragraphs,
            double left,
            List<Double> tops,
            double bottom) {
        int at = 0;
        double top = tops.get(0);
        for (SetLine set : set(paragraphs)) {
            if (top + em > bottom) {
                at++;
                top = tops.get(at);
            }
            double x = left + at * step + (set.first ? INDENT * em : 0);
            lines.add(line(set.text, article + "-column" + at, x, top, em));
            top += LEADING * em;
        }
    }

    List<DrawnPage.Line> lines() {
        return lines;
    }

    private List<SetLine> set(List<String> paragraphs) {
        int most = (int) Math.round(column / em);
        List<SetLine> set = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int from = 0;
            while (from < paragraph.length()) {
                int room = from == 0 ? most - INDENT : most;
                int to = Math.min(from + room, paragraph.length());
                while (to < paragraph.length() && NEVER_FIRST.indexOf(paragraph.charAt(to)) >= 0) {
                    to--;
                }
                set.add(new SetLine(paragraph.substring(from, to), from == 0));
                from = to;
            }
        }
        return set;
    }

    private static DrawnPage.Line line(
            String text, String block, double left, double top, double size) {
        return new DrawnPage.Line(text, block, left, top, text.length() * size, size);
    }

    private record SetLine(String text, boolean first) {}
}
