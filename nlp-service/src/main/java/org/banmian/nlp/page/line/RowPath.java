package org.banmian.nlp.page.line;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One way to share the lines of a page so far out among columns. */
final class RowPath {

    /** Odd numbers: what is last in each column, times its own of them, adds up to a hash. */
    private static final int[] SCATTER = {
        0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35, 0x27D4EB2F, 0x165667B1, 0x9E3779F9
    };

    static final RowPath START = new RowPath(null, -1, 0, new int[] {-1}, 0, false, 0);

    final @Nullable RowPath before;
    final int line;
    final int column;
    final int[] last;
    final double score;
    final boolean entered;

    /** Of the widest line since the columns began. */
    final int width;

    private final int sum;

    private RowPath(
            @Nullable RowPath before,
            int line,
            int column,
            int[] last,
            double score,
            boolean entered,
            int width) {
        this.before = before;
        this.line = line;
        this.column = column;
        this.last = last;
        this.score = score;
        this.entered = entered;
        this.width = width;
        this.sum = sum(last);
    }

    private static int sum(int[] last) {
        int sum = 0;
        for (int k = 0; k < last.length; k++) {
            sum += SCATTER[k] * (last[k] + 1);
        }
        return sum;
    }

    int columns() {
        return last.length;
    }

    /** With line {@code i} of this width in column {@code c} of so many. */
    RowPath placed(int i, int columns, int c, double newScore, int lineWidth) {
        boolean goesOn = columns == columns() && columns > 1;
        int[] newLast = goesOn ? last.clone() : new int[columns];
        if (!goesOn) {
            Arrays.fill(newLast, -1);
        }
        newLast[c] = i;
        int widest = Math.max(goesOn ? width : 0, lineWidth);
        boolean enters = columns > 1 && columns() == 1;
        return new RowPath(this, i, c, newLast, newScore, enters, widest);
    }

    /** A hash of all that counts for the lines to come, with line {@code i} in column {@code c}. */
    int hashWith(int i, int columns, int c) {
        int others = columns == columns() ? sum - SCATTER[c] * (last[c] + 1) : 0;
        int hash = (others + SCATTER[c] * (i + 1)) * SCATTER[columns - 1] + c;
        return (hash * SCATTER[0]) >>> 16;
    }

    /** The last line of a column, of so many after the next line. */
    int lastOf(int k, int columns) {
        return columns == columns() ? last[k] : -1;
    }
}
