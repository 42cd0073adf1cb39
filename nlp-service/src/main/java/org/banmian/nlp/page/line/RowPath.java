package org.banmian.nlp.page.line;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One way to share the lines of a page so far out among columns. */
final class RowPath {
    static final RowPath START = new RowPath(null, -1, 0, new int[] {-1}, 0, false);

    final @Nullable RowPath before;
    final int line;
    final int column;
    final int[] last;
    final double score;
    final boolean entered;
    int width;

    private RowPath(
            @Nullable RowPath before,
            int line,
            int column,
            int[] last,
            double score,
            boolean entered) {
        this.before = before;
        this.line = line;
        this.column = column;
        this.last = last;
        this.score = score;
        this.entered = entered;
    }

    int columns() {
        return last.length;
    }

    RowPath placed(int i, int columns, int c, int[] newLast, double newScore) {
        boolean enters = columns > 1 && columns() == 1;
        RowPath next = new RowPath(this, i, c, newLast, newScore, enters);
        next.width = columns > 1 && !enters ? width : 0;
        return next;
    }

    State state() {
        return new State(column, Arrays.toString(last));
    }

    record State(int column, String last) {}
}
