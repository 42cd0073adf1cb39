package org.banmian.nlp.page.line;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.credit.CreditGrammar;
import org.banmian.nlp.page.text.SourcePage;
import org.banmian.nlp.page.text.TracedText;

/** Reads a page into its parts: what each line is, and which lines form a stretch of one kind. */
public final class PageLayout {

    private final List<PrintLine> lines;
    private final LineKind[] kinds;
    private final int[] states;
    private final ColumnStates columns;
    private final LineJoiner joiner;
    private final List<PagePart> parts = new ArrayList<>();
    private int at;

    private PageLayout(
            List<PrintLine> lines,
            LineKind[] kinds,
            int[] states,
            ColumnStates columns,
            LineJoiner joiner) {
        this.lines = lines;
        this.kinds = kinds;
        this.states = states;
        this.columns = columns;
        this.joiner = joiner;
    }

    /**
     * The parts of {@code page} in page order; every visible unit stands in exactly one, bold marks
     * excepted.
     */
    public static List<PagePart> read(SourcePage page, Lexicon lexicon, Budget budget) {
        List<PrintLine> lines = new LineReader(lexicon).read(page, budget);
        LineKind[] kinds = LineSorter.sort(lines, lexicon);
        ColumnStates columns = new ColumnStates(ColumnWidths.of(open(lines, kinds)));
        int[] states = decode(lines, kinds, columns, budget);
        return new PageLayout(lines, kinds, states, columns, new LineJoiner(page.text())).parts();
    }

    private static List<PrintLine> open(List<PrintLine> lines, LineKind[] kinds) {
        List<PrintLine> open = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.OPEN) {
                open.add(lines.get(i));
            }
        }
        return open;
    }

    private static int[] decode(
            List<PrintLine> lines, LineKind[] kinds, ColumnStates columns, Budget budget) {
        boolean[] interrupted = new boolean[lines.size()];
        int n = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.OPEN) {
                interrupted[n++] = i == 0 || kinds[i - 1] != LineKind.OPEN;
            }
        }
        int[] decoded = new ColumnDecoder(columns, open(lines, kinds), interrupted).decode(budget);
        int[] states = new int[lines.size()];
        n = 0;
        for (int i = 0; i < kinds.length; i++) {
            states[i] = kinds[i] == LineKind.OPEN ? decoded[n++] : -1;
        }
        return states;
    }

    private List<PagePart> parts() {
        while (at < lines.size()) {
            parts.add(next());
        }
        return parts;
    }

    private PagePart next() {
        TracedText text = lines.get(at).text();
        switch (kinds[at]) {
            case IMPRINT, FOLIO -> {
                at++;
                return new PagePart.Fixture(text, kinds[at - 1] == LineKind.IMPRINT);
            }
            case DOUBLED -> {
                at++;
                int half = text.length() / 2;
                return new PagePart.DoubledLabel(text.slice(0, half), text.from(half));
            }
            case REPEATED -> {
                at++;
                return new PagePart.DoubledLabel(TracedText.EMPTY, text);
            }
            case BYLINE -> {
                at++;
                return new PagePart.OwnByline(CreditGrammar.parse(text).orElseThrow());
            }
            case PHOTO_CREDIT -> {
                at++;
                return new PagePart.PhotoCredit(CreditGrammar.parse(text).orElseThrow());
            }
            case CAPTION -> {
                return new PagePart.CaptionLines(joiner.join(run(LineKind.CAPTION)));
            }
            case VERTICAL -> {
                TracedText whole = joiner.join(run(LineKind.VERTICAL));
                return new PagePart.Headings(List.of(PrintLine.of(whole, 0, false)), true);
            }
            default -> {
                return isHeading(at) ? headings() : body();
            }
        }
    }

    private boolean isHeading(int line) {
        return ColumnStates.isHeading(states[line]);
    }

    private List<TracedText> run(LineKind kind) {
        List<TracedText> texts = new ArrayList<>();
        do {
            texts.add(lines.get(at++).text());
        } while (at < lines.size() && kinds[at] == kind);
        return texts;
    }

    private PagePart headings() {
        List<PrintLine> stack = new ArrayList<>();
        while (at < lines.size() && kinds[at] == LineKind.OPEN && isHeading(at)) {
            stack.add(lines.get(at++));
        }
        return new PagePart.Headings(stack, false);
    }

    private PagePart body() {
        int column = ColumnStates.column(states[at]);
        int width = columns.width(states[at]);
        List<Paragraph> paragraphs = new ArrayList<>();
        do {
            paragraphs.add(column < 0 ? joined() : inColumn());
        } while (at < lines.size()
                && kinds[at] == LineKind.OPEN
                && !isHeading(at)
                && ColumnStates.column(states[at]) == column);
        return new PagePart.Body(paragraphs, width);
    }

    private Paragraph joined() {
        return new Paragraph(lines.get(at++).text(), Paragraph.Start.UNKNOWN, 1);
    }

    private Paragraph inColumn() {
        List<TracedText> texts = new ArrayList<>();
        int column = ColumnStates.column(states[at]);
        int part = ColumnStates.part(states[at]);
        boolean fresh = part == ColumnStates.FIRST || part == ColumnStates.ONLY;
        boolean afterEnd =
                at > 0 && states[at - 1] >= 0 && ColumnStates.column(states[at - 1]) == column;
        do {
            part = ColumnStates.part(states[at]);
            texts.add(lines.get(at++).text());
        } while (part != ColumnStates.LAST
                && part != ColumnStates.ONLY
                && at < lines.size()
                && kinds[at] == LineKind.OPEN
                && !isHeading(at)
                && ColumnStates.column(states[at]) == column
                && ColumnStates.part(states[at]) != ColumnStates.FIRST
                && ColumnStates.part(states[at]) != ColumnStates.ONLY);
        Paragraph.Start start =
                fresh
                        ? Paragraph.Start.NEW
                        : afterEnd ? Paragraph.Start.UNKNOWN : Paragraph.Start.INSIDE;
        return new Paragraph(joiner.join(texts), start, texts.size());
    }
}
