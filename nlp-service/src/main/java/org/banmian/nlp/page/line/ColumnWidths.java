package org.banmian.nlp.page.line;

import java.util.List;
import java.util.stream.IntStream;

/** The widths columns of this page may have: those that many lines share. */
final class ColumnWidths {

    private static final int MOST = 20;
    private static final int WIDEST = 120;
    private static final int NARROWEST = 12;
    private static final int WIDE = 44;
    private static final int FEWEST = 2;

    private ColumnWidths() {}

    /** At most twenty widths in half characters, commonest first. */
    static int[] of(List<PrintLine> lines) {
        int[] counts = new int[WIDEST + 3];
        for (PrintLine line : lines) {
            if (line.width() <= WIDEST) {
                counts[line.width()]++;
            }
        }
        return IntStream.rangeClosed(NARROWEST, WIDEST)
                .filter(w -> around(counts, w) >= FEWEST && counts[w] > 0 && isPeak(counts, w))
                .boxed()
                .sorted((a, b) -> counts[b] != counts[a] ? counts[b] - counts[a] : a - b)
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Wide lines are few, and differ by a whole character. */
    private static int around(int[] counts, int w) {
        int near = counts[w - 1] + counts[w] + counts[w + 1];
        return w < WIDE ? near : near + counts[w - 2] + counts[w + 2];
    }

    private static boolean isPeak(int[] counts, int w) {
        return counts[w] >= counts[w - 1] && counts[w] >= counts[w + 1];
    }
}
