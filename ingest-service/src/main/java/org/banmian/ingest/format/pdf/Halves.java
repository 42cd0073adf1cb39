package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines that a wide blank has cut: where the blank was typed, and in headlines, whose halves
 * stand as far apart as columns do. There {@link ColumnEdges} decides.
 */
final class Halves {

    private static final double SAME_LINE = 0.3;
    private static final double SIZES = 1.35;
    // In ems.
    private static final double OVERLAP = 0.6;
    private static final double TYPED = 3;
    private static final double IN_HEADLINE = 2.5;
    private static final double IN_WORD = 0.3;
    private static final double GUTTER = 0.9;
    // Beyond it a page has no lines that a reader could follow, and looking would take too long.
    private static final int MAX_RUNS = 20_000;

    private final List<Run> runs;
    private final ColumnEdges edges;
    private final BitSet blanks;
    private final double large;

    /**
     * Takes the runs of one slant.
     *
     * @param large in points: what has at least this size may be a headline
     * @param blanks the orders of the glyphs that are blanks
     */
    Halves(List<Run> runs, double large, ColumnEdges edges, BitSet blanks) {
        this.large = large;
        this.edges = edges;
        this.blanks = blanks;
        this.runs = new ArrayList<>();
        runs.forEach(this::cut);
        this.runs.sort(Comparator.comparingDouble(run -> run.first().base()));
    }

    /** The lines. */
    List<Run> joined() {
        if (runs.size() > MAX_RUNS) {
            return runs;
        }
        Map<Run, Run> before = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            Run left = nextLeft(i);
            if (left != null) {
                before.put(runs.get(i), left);
            }
        }
        List<Run> lines = new ArrayList<>();
        Map<Run, Run> lineOf = new HashMap<>();
        runs.stream()
                .sorted(Comparator.comparingDouble(Run::from))
                .forEach(run -> join(run, before.get(run), lines, lineOf));
        return lines;
    }

    private void join(Run run, @Nullable Run before, List<Run> lines, Map<Run, Run> lineOf) {
        Run line = before == null ? null : lineOf.get(before);
        if (line != null && belong(line, run)) {
            line.add(run);
            lineOf.remove(before);
            lineOf.put(run, line);
        } else {
            Run own = run.copy();
            lines.add(own);
            lineOf.put(run, own);
        }
    }

    private void cut(Run run) {
        boolean headline = run.size() >= large;
        Run piece = null;
        for (Glyph glyph : run.glyphs()) {
            if (piece == null || gapCuts(piece, glyph, headline)) {
                piece = new Run(glyph);
                runs.add(piece);
            } else {
                piece.add(glyph);
            }
        }
    }

    private boolean gapCuts(Run piece, Glyph next, boolean headline) {
        double gap = next.from() - piece.to();
        if (gap < IN_WORD * next.size()) {
            return false;
        }
        return (headline && gap > GUTTER * edges.bodySize()) || edges.ruleBetween(piece, next);
    }

    /** The nearest run that ends to the left of one, on the same line. */
    private @Nullable Run nextLeft(int i) {
        Run run = runs.get(i);
        double reach = SAME_LINE * run.size();
        Run best = null;
        for (int step : new int[] {-1, 1}) {
            for (int j = i + step; j >= 0 && j < runs.size(); j += step) {
                Run other = runs.get(j);
                if (Math.abs(other.first().base() - run.first().base()) > reach) {
                    break;
                }
                if (follows(other, run) && (best == null || other.to() > best.to())) {
                    best = other;
                }
            }
        }
        return best;
    }

    private static boolean follows(Run left, Run right) {
        double size = Math.min(left.size(), right.size());
        return right.from() - left.to() > -OVERLAP * size
                && left.from() < right.from()
                && Math.max(left.size(), right.size()) <= SIZES * size;
    }

    private boolean belong(Run left, Run right) {
        double em = Math.min(left.size(), right.size());
        double gap = right.from() - left.to();
        if (gap > TYPED * em || edges.ruleBetween(left, right.first())) {
            return false;
        }
        if (typed(left.last(), right.first())) {
            return true;
        }
        return em >= large && gap <= IN_HEADLINE * em && !edges.columnsPart(left, right);
    }

    private boolean typed(Glyph left, Glyph right) {
        return right.order() > left.order() + 1
                && blanks.nextClearBit(left.order() + 1) >= right.order();
    }
}
