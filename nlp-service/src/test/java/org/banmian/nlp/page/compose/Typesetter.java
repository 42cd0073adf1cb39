package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.compose.Copy.BylineKind;
import org.banmian.nlp.page.compose.Copy.Text;
import org.banmian.nlp.page.compose.Line.Role;
import org.banmian.nlp.page.compose.LineBreaker.Cut;

/** Sets the body of an article in columns, from the first to the last. */
final class Typesetter {

    /** A column to be filled: its width in characters and its depth in lines. */
    record Measure(int width, int depth) {}

    private static final int INDENT = 2;

    private final LineBreaker breaker;
    private final List<List<Line>> columns = new ArrayList<>();
    private List<Line> column = new ArrayList<>();
    private final List<Measure> measures;
    private int at;

    private Typesetter(LineBreaker breaker, List<Measure> measures) {
        this.breaker = breaker;
        this.measures = measures;
    }

    /** Columns of {@code measures}; the last one takes whatever is left. */
    static List<List<Line>> columns(Copy copy, List<Measure> measures, LineBreaker breaker) {
        Typesetter setter = new Typesetter(breaker, measures);
        for (Text text : copy.body()) {
            if (text.role() == Role.CROSSHEAD) {
                setter.crosshead(text);
            } else {
                setter.paragraph(text.part(), Role.BODY);
            }
        }
        if (!setter.column.isEmpty()) {
            setter.columns.add(setter.column);
        }
        if (!setter.columns.isEmpty()) {
            List<Line> first = setter.columns.get(0);
            first.set(0, first.get(0).asLead());
            setter.sign(copy);
        }
        return setter.columns;
    }

    /** A text of its own, such as a caption, in one column. */
    static List<Line> block(Part part, Role role, int width, LineBreaker breaker) {
        Typesetter setter = new Typesetter(breaker, List.of(new Measure(width, Integer.MAX_VALUE)));
        setter.paragraph(part, role);
        return setter.column;
    }

    private void paragraph(Part part, Role role) {
        String text = part.text();
        int from = 0;
        while (from < text.length()) {
            makeRoom(1);
            double width = measures.get(at).width() - (from == 0 && role == Role.BODY ? INDENT : 0);
            Cut cut = breaker.next(text, from, width);
            boolean closing = cut.to() == text.length();
            column.add(
                    new Line(
                            part,
                            cut.from(),
                            cut.to(),
                            text.substring(cut.from(), cut.to()).strip(),
                            role,
                            from == 0,
                            closing,
                            false,
                            closing ? 0 : cut.slack()));
            from = cut.to();
        }
    }

    /**
     * A crosshead never stands at the foot of a column; where a part is wider than the column it is
     * broken.
     */
    private void crosshead(Text text) {
        makeRoom(text.heads().size() + 1);
        int from = 0;
        for (String head : text.heads()) {
            int end = from + head.length();
            int start = from;
            while (start < end) {
                Cut cut = breaker.next(head, start - from, measures.get(at).width());
                column.add(crossheadLine(text.part(), from + cut.from(), from + cut.to()));
                start = from + cut.to();
            }
            from = end + 1;
        }
    }

    private static Line crossheadLine(Part part, int from, int to) {
        String text = part.text().substring(from, to).strip();
        boolean closing = to == part.text().length();
        return new Line(part, from, to, text, Role.CROSSHEAD, from == 0, closing, false, 0);
    }

    private void makeRoom(int lines) {
        boolean more = at < measures.size() - 1;
        if (more && !column.isEmpty() && column.size() + lines > measures.get(at).depth()) {
            columns.add(column);
            column = new ArrayList<>();
            at++;
        }
    }

    /**
     * Compilers sign behind the last words if there is room for them, else on a line of their own.
     */
    private void sign(Copy copy) {
        if (copy.kind() != BylineKind.COMPILED) {
            return;
        }
        List<Line> foot = columns.get(columns.size() - 1);
        Line last = foot.get(foot.size() - 1);
        int width = measures.get(Math.min(at, measures.size() - 1)).width();
        if (last.text().length() + 1 + copy.byline().length() <= width) {
            foot.set(foot.size() - 1, last.withText(last.text() + " " + copy.byline()));
        } else {
            foot.add(Line.of(new Part(copy.byline()), Role.BYLINE));
        }
    }
}
