package org.banmian.nlp.page.layout;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.line.LineKind;
import org.banmian.nlp.page.line.LinePart;
import org.banmian.nlp.page.line.LineSorter;
import org.banmian.nlp.page.line.PagePart;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.line.PrintLine;
import org.banmian.nlp.page.text.TracedText;

/**
 * Reads a page of which the source says where each line stands into its parts: headings by the size
 * of their type, columns by their edges, paragraphs by what is indented.
 */
public final class SheetLayout {

    /** A heading in type not much larger than the text has at most as many lines. */
    private static final int HEADING_LINES = 4;

    private final TypeSizes sizes;
    private final LineJoiner joiner;
    private final List<Area> photos;
    private final List<PagePart> parts = new ArrayList<>();

    private SheetLayout(TypeSizes sizes, LineJoiner joiner, List<Area> photos) {
        this.sizes = sizes;
        this.joiner = joiner;
        this.photos = photos;
    }

    /** The parts of the page on this ground; every unit of its lines stands in exactly one. */
    public static List<PagePart> read(
            Sheet sheet, LineJoiner joiner, Lexicon lexicon, Budget budget) {
        List<Block> blocks =
                BlockOrder.sort(BlockFinder.blocks(sheet.lines(), sheet.hasExactSizes()), budget);
        List<SetLine> lines = blocks.stream().flatMap(b -> b.lines().stream()).toList();
        LineKind[] kinds = LineSorter.sort(lines.stream().map(SetLine::line).toList(), lexicon);
        SheetLayout layout = new SheetLayout(sheet.sizes(), joiner, sheet.photos());
        int at = 0;
        for (Block block : blocks) {
            int end = at + block.lines().size();
            layout.add(block, List.of(kinds).subList(at, end));
            at = end;
        }
        return HeadingStacks.gather(layout.parts);
    }

    private void add(Block block, List<LineKind> kinds) {
        if (isCaption(block, kinds)) {
            addCaptions(block.lines());
            return;
        }
        Column column = new Column(block);
        int at = 0;
        while (at < kinds.size()) {
            int end = at + 1;
            while (end < kinds.size() && kinds.get(end) == kinds.get(at) && goesOn(kinds.get(at))) {
                end++;
            }
            addRun(column, kinds.get(at), at, end);
            at = end;
        }
    }

    private static boolean goesOn(LineKind kind) {
        return kind == LineKind.OPEN || kind == LineKind.CAPTION || kind == LineKind.VERTICAL;
    }

    private void addRun(Column column, LineKind kind, int from, int to) {
        List<SetLine> run = column.lines().subList(from, to);
        Area area = Area.around(run.stream().map(SetLine::area).toList());
        switch (kind) {
            case OPEN -> addOpen(column, from, to);
            case CAPTION -> addCaptions(run);
            case VERTICAL -> {
                PrintLine whole = PrintLine.of(joined(run), 0, false).withSize(run.get(0).size());
                parts.add(new PagePart.Headings(List.of(whole), true, area));
            }
            default -> parts.add(LinePart.of(kind, run.get(0).line().text(), area));
        }
    }

    private void addOpen(Column column, int from, int to) {
        if (isHeading(column.lines().subList(from, to))) {
            parts.add(headings(column.lines().subList(from, to)));
            return;
        }
        List<Paragraph> run = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = column.crossheadEnd(at, to);
            if (end > at) {
                close(run, column);
                parts.add(headings(column.lines().subList(at, end)));
                at = end;
            } else {
                end = column.paragraphEnd(at, to);
                run.add(paragraph(column, at, end));
                at = end;
            }
        }
        close(run, column);
    }

    /** Text may be set in large type, too: it has sentences, or many lines. */
    private boolean isHeading(List<SetLine> lines) {
        SetLine first = lines.get(0);
        boolean prose =
                lines.stream().anyMatch(l -> l.text().indexOf('。') >= 0)
                        || (lines.size() > HEADING_LINES && !sizes.isDisplay(first.size()));
        return first.vertical() || (sizes.isHeading(first.size()) && !prose);
    }

    private void close(List<Paragraph> run, Column column) {
        if (!run.isEmpty()) {
            parts.add(new PagePart.Body(List.copyOf(run), column.width()));
            run.clear();
        }
    }

    private Paragraph paragraph(Column column, int from, int to) {
        List<SetLine> lines = column.lines().subList(from, to);
        return joiner.paragraph(
                        lines.stream().map(l -> l.line().text()).toList(), column.start(from))
                .at(Area.around(lines.stream().map(SetLine::area).toList()));
    }

    private static PagePart.Headings headings(List<SetLine> lines) {
        return new PagePart.Headings(
                lines.stream().map(l -> l.line().withSize(l.size())).toList(),
                lines.get(0).vertical(),
                Area.around(lines.stream().map(SetLine::area).toList()));
    }

    /** Captions of several photographs stand below each other; each ends with the photographer. */
    private void addCaptions(List<SetLine> lines) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean end =
                    i == lines.size()
                            || LineSorter.opensCaption(lines.get(i).text())
                            || lines.get(i - 1).text().endsWith("摄");
            if (end) {
                List<SetLine> caption = lines.subList(from, i);
                Area area = Area.around(caption.stream().map(SetLine::area).toList());
                parts.add(new PagePart.CaptionLines(joined(caption), area));
                from = i;
            }
        }
    }

    private TracedText joined(List<SetLine> lines) {
        return joiner.join(lines.stream().map(l -> l.line().text()).toList());
    }

    /** A short block directly under a photograph, in type that is not that of the text. */
    private boolean isCaption(Block block, List<LineKind> kinds) {
        return Captions.isCaption(block, kinds, photos, sizes);
    }
}
