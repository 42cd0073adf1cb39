package org.banmian.nlp.page.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways to share out the lines up to one of them: of those that nothing tells apart for the
 * lines to come the best one, of all the best few. Ways are compared as they are offered, and only
 * those that are kept are made: most are not.
 */
final class RowBeam {

    private static final int SLOTS = 2048;

    /** At each slot one more than the number of a way, or 0. */
    private final int[] slots = new int[SLOTS];

    private final int[] slotOf = new int[SLOTS / 2];
    private final RowPath[] before = new RowPath[SLOTS / 2];
    private final int[] columns = new int[SLOTS / 2];
    private final int[] column = new int[SLOTS / 2];
    private final double[] score = new double[SLOTS / 2];
    private int count;

    /** Offers to put line {@code i} into a column, of so many; at most a thousand are offered. */
    void offer(RowPath path, int i, int ofColumns, int toColumn, double newScore) {
        int slot = path.hashWith(i, ofColumns, toColumn) & (SLOTS - 1);
        while (slots[slot] > 0 && !isSame(slots[slot] - 1, path, ofColumns, toColumn)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        int way = slots[slot] - 1;
        if (way < 0) {
            way = count++;
            slots[slot] = count;
            slotOf[way] = slot;
            score[way] = Double.NEGATIVE_INFINITY;
        }
        if (score[way] < newScore) {
            before[way] = path;
            columns[way] = ofColumns;
            column[way] = toColumn;
            score[way] = newScore;
        }
    }

    /** The same columns end in the same lines: this one in its column, others in the rest. */
    private boolean isSame(int way, RowPath path, int ofColumns, int toColumn) {
        boolean same = columns[way] == ofColumns && column[way] == toColumn;
        for (int k = 0; same && k < ofColumns; k++) {
            same = k == toColumn || before[way].lastOf(k, ofColumns) == path.lastOf(k, ofColumns);
        }
        return same;
    }

    /** Behind those of the best that are no worse. */
    private int placeOf(double value, int[] best, int size) {
        if (size == 0 || score[best[size - 1]] >= value) {
            return size;
        }
        int from = 0;
        int to = size - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (score[best[middle]] >= value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * Makes the best of what was offered for line {@code i} of this width, best first, of equal
     * ones those that were offered first, and forgets the rest.
     */
    List<RowPath> best(int i, int width, int most) {
        int[] best = new int[most + 1];
        int size = 0;
        for (int way = 0; way < count; way++) {
            int at = placeOf(score[way], best, size);
            if (at < most) {
                System.arraycopy(best, at, best, at + 1, Math.min(size, most - 1) - at);
                best[at] = way;
                size = Math.min(size + 1, most);
            }
            slots[slotOf[way]] = 0;
        }
        count = 0;
        List<RowPath> made = new ArrayList<>(size);
        for (int way : Arrays.copyOf(best, size)) {
            made.add(before[way].placed(i, columns[way], column[way], score[way], width));
        }
        return made;
    }
}
