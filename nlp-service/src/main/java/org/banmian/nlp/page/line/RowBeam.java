package org.banmian.nlp.page.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways to share out the lines up to one of them: of those that nothing tells apart for the
 * lines to come the best one, of all the best few. A table of its own, because a way is looked up
 * before it is made, and most are not worth making.
 */
final class RowBeam {

    private static final int SLOTS = 2048;

    private final int line;
    private final @Nullable RowPath[] table = new RowPath[SLOTS];
    private final int[] slots = new int[SLOTS / 2];
    private int count;

    /** Of the ways up to {@code line}; at most a thousand are offered. */
    RowBeam(int line) {
        this.line = line;
    }

    /** The way to put the line into a column, so many of them, with this score. */
    void offer(RowPath before, int columns, int column, double score, int width) {
        int hash = before.hashWith(line, columns, column);
        int slot = hash & (SLOTS - 1);
        RowPath known = table[slot];
        while (known != null && !known.is(hash, before, line, columns, column)) {
            slot = (slot + 1) & (SLOTS - 1);
            known = table[slot];
        }
        if (known == null) {
            slots[count++] = slot;
        }
        if (known == null || known.score < score) {
            table[slot] = before.placed(line, columns, column, score, width, hash);
        }
    }

    /** The best of them, best first; of equal ones those that were offered first. */
    List<RowPath> best(int most) {
        List<RowPath> best = new ArrayList<>(most + 1);
        for (int slot : Arrays.copyOf(slots, count)) {
            RowPath path = table[slot];
            int at = best.size();
            while (path != null && at > 0 && best.get(at - 1).score < path.score) {
                at--;
            }
            if (path != null && at < most) {
                best.add(at, path);
            }
            if (best.size() > most) {
                best.remove(most);
            }
        }
        return best;
    }
}
