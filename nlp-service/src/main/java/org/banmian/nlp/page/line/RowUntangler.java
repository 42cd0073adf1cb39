package org.banmian.nlp.page.line;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.banmian.nlp.page.Budget;

/**
 * Puts lines that an extractor read row by row across several columns back into columns: where no
 * line goes on in the next one, but in the third or fourth after it. Searches with a beam for the
 * columns in which the lines read best; a page read column by column stays as it is.
 */
final class RowUntangler {

    private static final int MOST_COLUMNS = 6;
    private static final int BEAM = 60;
    private static final int REACH = 16;
    private static final int WINDOW = 9;

    /** How far around a suspicious window rows may be mixed. In lines. */
    private static final int AROUND = 40;

    /** Mean log odds of a window of prose below which rows may be mixed. */
    private static final double SUSPICIOUS = -0.35;

    private static final double ENTER = -6;
    private static final double LEAVE = -1;
    private static final double SKIP = -1.0;
    private static final double NEW_COLUMN = -0.3;
    private static final double AS_PRINTED = 0.7;
    private static final double TOO_WIDE = -2.5;
    private static final double OTHER_WIDTH = -1.5;
    private static final double LEAST = -1;
    private static final double MOST = 4;
    private static final int SLACK = 6;

    /** A first line is narrower by two characters, a squeezed one wider by one. */
    private static final int INDENT = 6;

    /** No column of several beside each other is wider, in half characters. */
    private static final int WIDEST = 64;

    private final List<PrintLine> lines;
    private final boolean[] open;
    private final LineEdges edges;
    private final int[] widths;
    private final boolean[] ends;
    private final Budget budget;

    /** Of each line behind each of those before it; filled where rows may be mixed. */
    private double[][] odds = {};

    private final RowBeam ways = new RowBeam();

    private RowUntangler(List<PrintLine> lines, boolean[] open, LineEdges edges, Budget budget) {
        this.lines = lines;
        this.open = open;
        this.edges = edges;
        this.budget = budget;
        int n = lines.size();
        this.widths = new int[n];
        this.ends = new boolean[n];
        for (int i = 0; i < n; i++) {
            widths[i] = lines.get(i).width();
            ends[i] = lines.get(i).endsSentence();
        }
    }

    /**
     * The stretches in whose order {@code lines} read best, as indices into them: one for each
     * column that was found, one for all lines between two places where rows were mixed. Lines that
     * are not {@code open} stand by themselves: they neither read on nor part what does.
     */
    static List<List<Integer>> stretches(
            List<PrintLine> lines, boolean[] open, LineEdges edges, Budget budget) {
        return new RowUntangler(lines, open, edges, budget).stretches();
    }

    private List<List<Integer>> stretches() {
        int n = lines.size();
        BitSet suspicious = suspicious();
        if (suspicious.isEmpty()) {
            return List.of(IntStream.range(0, n).boxed().toList());
        }
        odds = new double[n][REACH + 1];
        for (double[] row : odds) {
            Arrays.fill(row, Double.NaN);
        }
        List<RowPath> beam = List.of(RowPath.START);
        for (int i = 0; i < n; i++) {
            budget.check();
            beam = open[i] ? step(beam, i, suspicious.get(i)) : beam;
        }
        return new RowStretches(lines, edges).of(beam.get(0));
    }

    /** The lines around places where several lines in a row do not go on in the next. */
    private BitSet suspicious() {
        BitSet suspicious = new BitSet();
        double sum = 0;
        int count = 0;
        double[] ring = new double[WINDOW];
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!open[i]) {
                continue;
            }
            int from = before;
            before = i;
            if (from < 0 || !isProse(from) || ends[from]) {
                continue;
            }
            int at = count++ % WINDOW;
            double link = reckoned(from, i);
            sum += link - ring[at];
            ring[at] = link;
            if (count >= WINDOW && sum < SUSPICIOUS * WINDOW) {
                suspicious.set(Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND));
            }
        }
        return suspicious;
    }

    private boolean isProse(int i) {
        return widths[i] >= 16;
    }

    private boolean isColumn(int i) {
        return widths[i] <= WIDEST;
    }

    private double link(int before, int after) {
        int distance = after - before;
        if (distance > REACH) {
            return LEAST;
        }
        double known = odds[after][distance];
        if (Double.isNaN(known)) {
            known = reckoned(before, after);
            odds[after][distance] = known;
        }
        return known;
    }

    private double reckoned(int before, int after) {
        if (after - before > REACH) {
            return LEAST;
        }
        double odds = edges.logOdds(before, after);
        return Math.max(LEAST, Math.min(MOST, odds));
    }

    /** Rows are mixed only where that is {@code possible}. */
    private List<RowPath> step(List<RowPath> beam, int i, boolean possible) {
        for (RowPath path : beam) {
            int columns = path.columns();
            if (columns == 1) {
                double plain = path.score + AS_PRINTED + gain(path.last[0], i);
                ways.offer(path, i, 1, 0, plain);
                for (int k = 2; possible && k <= MOST_COLUMNS && isColumn(i); k++) {
                    enter(path, i, k);
                }
            } else {
                for (int c = 0; possible && c < columns && isColumn(i); c++) {
                    double gain =
                            gain(path.last[c], i)
                                    + SKIP * skipped(path.column, c, columns)
                                    + width(path.last[c], i)
                                    + (widths[i] > path.width + SLACK ? TOO_WIDE : 0);
                    ways.offer(path, i, columns, c, path.score + gain);
                }
                ways.offer(path, i, 1, 0, path.score + LEAVE);
            }
        }
        return ways.best(i, widths[i], BEAM);
    }

    private void enter(RowPath path, int i, int columns) {
        for (int c = 0; c < columns; c++) {
            double score = path.score + ENTER + SKIP * c + NEW_COLUMN;
            ways.offer(path, i, columns, c, score);
        }
    }

    /** In one column, the line behind one that stops in mid-sentence is about as wide as that. */
    private double width(int before, int i) {
        if (before < 0 || ends[before]) {
            return 0;
        }
        int over = widths[i] - widths[before];
        return over > INDENT || (over < -INDENT && !ends[i]) ? OTHER_WIDTH : 0;
    }

    private double gain(int before, int i) {
        if (before < 0) {
            return NEW_COLUMN;
        }
        return ends[before] || !isProse(before) ? 0 : link(before, i);
    }

    /** How many columns had no line in this row between the one before and this one. */
    private static int skipped(int before, int column, int columns) {
        return column > before ? column - before - 1 : columns - 1 - before + column;
    }
}
