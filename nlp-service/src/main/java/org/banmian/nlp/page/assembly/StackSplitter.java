package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.prose.Continuation;

/**
 * Splits a stack of heading lines into groups, so that each group fits one article as well as
 * possible: headings of two articles often stand directly on each other. A group costs a little, so
 * that lines part only where they are better off with different articles; lines that read on are
 * never parted.
 */
final class StackSplitter {

    private static final double GROUP = 1.6;
    private static final double READS_ON = 1.5;
    private static final double ONE_LINE = 1.0;
    private static final double DASH = 3.0;
    private static final int LONGEST = 8;

    private final Rare rare;
    private final Continuation continuation;

    StackSplitter(Rare rare, Continuation continuation) {
        this.rare = rare;
        this.continuation = continuation;
    }

    List<HeadingGroup> split(Stack stack) {
        int n = stack.cells().size();
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        String text = new HeadingGroup(stack, 0, n).text();
        int[] ends = new int[n + 1];
        for (int to = 1; to <= n; to++) {
            best[to] = Double.NEGATIVE_INFINITY;
            ends[to] = ends[to - 1] + stack.cells().get(to - 1).text().length();
            for (int start = Math.max(0, to - LONGEST); start < to; start++) {
                double value =
                        best[start]
                                + rare.mostShared(text.substring(ends[start], ends[to]))
                                - GROUP
                                - torn(stack, start);
                if (value > best[to]) {
                    best[to] = value;
                    from[to] = start;
                }
            }
        }
        List<HeadingGroup> groups = new ArrayList<>();
        for (int to = n; to > 0; to = from[to]) {
            groups.add(0, new HeadingGroup(stack, from[to], to));
        }
        return groups;
    }

    private double torn(Stack stack, int start) {
        if (start == 0) {
            return 0;
        }
        HeadingCell after = stack.cells().get(start);
        String before = stack.cells().get(start - 1).text().text();
        double inLine = after.opensLine() ? 0 : ONE_LINE;
        inLine += after.text().first() == '—' ? DASH : 0;
        return inLine
                + (continuation.logOdds(before, after.text().text()) > READS_ON ? READS_ON : 0);
    }
}
