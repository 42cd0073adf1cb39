package org.banmian.nlp.page.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.text.TracedText;

/** Reads a page into its parts: what each line is, and which lines form a stretch of one kind. */
public final class PageLayout {

    /** Log odds above which a joined line goes on in the next one. */
    private static final double READS_ON = 0.5;

    private final List<PrintLine> lines;
    private final LineKind[] kinds;
    private final BitSet parted;
    private final int[] states;
    private final ColumnStates columns;
    private final LineJoiner joiner;
    private final Continuation continuation;
    private final List<PagePart> parts = new ArrayList<>();
    private int at;

    private PageLayout(
            List<PrintLine> lines,
            LineKind[] kinds,
            BitSet parted,
            int[] states,
            ColumnStates columns,
            LineJoiner joiner,
            Continuation continuation) {
        this.continuation = continuation;
        this.lines = lines;
        this.kinds = kinds;
        this.parted = parted;
        this.states = states;
        this.columns = columns;
        this.joiner = joiner;
    }

    /** The parts of the page with these lines; every unit of them stands in exactly one. */
    public static List<PagePart> read(
            List<PrintLine> printed,
            LineJoiner joiner,
            Lexicon lexicon,
            Continuation continuation,
            Budget budget) {
        LineKind[] found = LineSorter.sort(printed, lexicon);
        boolean[] open = new boolean[found.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = found[i] == LineKind.OPEN;
        }
        LineEdges edges = LineEdges.of(printed, continuation);
        List<List<Integer>> stretches = RowUntangler.stretches(printed, open, edges, budget);
        List<PrintLine> lines = new ArrayList<>();
        LineKind[] kinds = new LineKind[found.length];
        BitSet parted = new BitSet();
        int[] order = new int[found.length];
        int opened = 0;
        for (List<Integer> stretch : stretches) {
            parted.set(lines.size());
            for (int i : stretch) {
                kinds[lines.size()] = found[i];
                lines.add(printed.get(i));
                if (open[i]) {
                    order[opened++] = i;
                }
            }
        }
        ColumnStates columns = new ColumnStates(ColumnWidths.of(open(lines, kinds)));
        int[] states =
                decode(
                        lines,
                        kinds,
                        parted,
                        columns,
                        edges.in(Arrays.copyOf(order, opened)),
                        budget);
        return new PageLayout(lines, kinds, parted, states, columns, joiner, continuation).parts();
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
            List<PrintLine> lines,
            LineKind[] kinds,
            BitSet parted,
            ColumnStates columns,
            LineEdges edges,
            Budget budget) {
        boolean[] interrupted = new boolean[lines.size()];
        int n = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.OPEN) {
                interrupted[n++] = parted.get(i) || kinds[i - 1] != LineKind.OPEN;
            }
        }
        int[] decoded =
                new ColumnDecoder(columns, open(lines, kinds), interrupted, edges).decode(budget);
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
        switch (kinds[at]) {
            case CAPTION -> {
                return new PagePart.CaptionLines(joiner.join(run(LineKind.CAPTION)), null);
            }
            case VERTICAL -> {
                TracedText whole = joiner.join(run(LineKind.VERTICAL));
                return new PagePart.Headings(List.of(PrintLine.of(whole, 0, false)), true, null);
            }
            case OPEN -> {
                return isHeading(at) ? headings() : body();
            }
            default -> {
                at++;
                return LinePart.of(kinds[at - 1], lines.get(at - 1).text(), null);
            }
        }
    }

    private boolean isHeading(int line) {
        return ColumnStates.isHeading(states[line]);
    }

    /** Whether the next line stands open directly below, in the same stretch of the page. */
    private boolean goesOn() {
        return at < lines.size() && kinds[at] == LineKind.OPEN && !parted.get(at);
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
        do {
            stack.add(lines.get(at++));
        } while (goesOn() && isHeading(at));
        return new PagePart.Headings(stack, false, null);
    }

    private PagePart body() {
        int column = ColumnStates.column(states[at]);
        int width = columns.width(states[at]);
        List<Paragraph> paragraphs = new ArrayList<>();
        do {
            paragraphs.add(column < 0 ? joined() : inColumn());
        } while (goesOn() && !isHeading(at) && ColumnStates.column(states[at]) == column);
        return new PagePart.Body(paragraphs, width);
    }

    /** A line that an extractor joined, with the next ones as long as one goes on in the other. */
    private Paragraph joined() {
        List<TracedText> texts = new ArrayList<>();
        do {
            texts.add(lines.get(at++).text());
        } while (goesOn()
                && states[at] == ColumnStates.JOINED
                && !lines.get(at - 1).endsSentence()
                && continuation.logOdds(
                                lines.get(at - 1).text().text(), lines.get(at).text().text())
                        > READS_ON);
        return joiner.paragraph(texts, Paragraph.Start.UNKNOWN);
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
                && goesOn()
                && !isHeading(at)
                && ColumnStates.column(states[at]) == column
                && ColumnStates.part(states[at]) != ColumnStates.FIRST
                && ColumnStates.part(states[at]) != ColumnStates.ONLY);
        Paragraph.Start start =
                fresh
                        ? Paragraph.Start.NEW
                        : afterEnd ? Paragraph.Start.UNKNOWN : Paragraph.Start.INSIDE;
        return joiner.paragraph(texts, start);
    }
}
