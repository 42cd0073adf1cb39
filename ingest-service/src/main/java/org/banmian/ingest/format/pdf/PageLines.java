package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.page.Blank;

/** Puts the glyphs of a page together to lines, from top to bottom and then from the left. */
final class PageLines {

    private static final double SAME_LINE = 0.3;
    // How much larger than most of the text a headline is at least.
    private static final double LARGE = 1.2;
    // Sizes are told apart to a quarter of a point.
    private static final double STEPS = 4;

    private final List<Glyph> glyphs;
    private final List<Box> rules;
    private final BitSet blanks = new BitSet();

    /**
     * Takes a page.
     *
     * @param glyphs in the order they are drawn
     * @param rules what may keep columns apart
     */
    PageLines(List<Glyph> glyphs, List<Box> rules) {
        this.rules = rules;
        this.glyphs = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (Blank.isBlank(glyph.text())) {
                blanks.set(glyph.order());
            } else {
                this.glyphs.add(glyph);
            }
        }
    }

    List<SourceLine> lines() {
        return runs().stream()
                .map(this::line)
                .sorted(
                        Comparator.comparingDouble((SourceLine line) -> box(line).y())
                                .thenComparingDouble(line -> box(line).x())
                                .thenComparing(SourceLine::text))
                .toList();
    }

    private List<Run> runs() {
        Map<Object, List<Glyph>> kinds =
                glyphs.stream()
                        .collect(
                                Collectors.groupingBy(
                                        glyph -> List.of(glyph.slant(), glyph.hidden()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        double body = bodySize();
        List<Run> all = new ArrayList<>();
        for (List<Glyph> kind : kinds.values()) {
            Stacks stacks = new Stacks(new RunFinder(SAME_LINE).find(kind));
            List<Run> runs = stacks.others();
            List<Box> texts = runs.stream().map(Run::box).toList();
            ColumnEdges edges = new ColumnEdges(texts, rules, body, LARGE * body);
            all.addAll(stacks.stacked());
            all.addAll(new Halves(runs, LARGE * body, edges, blanks).joined());
        }
        return all;
    }

    private double bodySize() {
        return glyphs.stream()
                .filter(glyph -> !glyph.hidden())
                .collect(
                        Collectors.groupingBy(
                                glyph -> Math.rint(glyph.size() * STEPS) / STEPS,
                                TreeMap::new,
                                Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private SourceLine line(Run run) {
        Direction direction = run.first().slant().direction();
        return new SourceLine(
                new LineText(blanks).of(run),
                run.box(),
                Boxes.round(run.size()),
                direction == Direction.HORIZONTAL ? null : direction,
                null,
                run.first().hidden());
    }

    private static Box box(SourceLine line) {
        return Objects.requireNonNull(line.box());
    }
}
