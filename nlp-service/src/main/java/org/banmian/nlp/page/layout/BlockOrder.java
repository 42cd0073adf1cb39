package org.banmian.nlp.page.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.line.Area;

/**
 * The order in which blocks are read: what stands above comes first where two share their columns,
 * what stands to the left where nothing that spans both stands between them (after Breuel, "High
 * performance document layout analysis", 2003).
 */
final class BlockOrder {

    /** A smaller share of the narrower width is a touch, not a common column. */
    private static final double TOUCH = 0.1;

    /** A page of more blocks than this is no newspaper page; it is read from the top. */
    private static final int MOST = 600;

    private static final Comparator<Block> DOWNWARD =
            Comparator.comparingDouble((Block b) -> b.area().top())
                    .thenComparingDouble(b -> b.area().left());

    private final List<Block> blocks;
    private final int[] waiting;
    private final List<List<Integer>> after = new ArrayList<>();

    private BlockOrder(List<Block> blocks) {
        this.blocks = blocks;
        this.waiting = new int[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            after.add(new ArrayList<>());
        }
    }

    /** The blocks, in reading order. */
    static List<Block> sort(List<Block> blocks, Budget budget) {
        List<Block> downward = blocks.stream().sorted(DOWNWARD).toList();
        return blocks.size() > MOST ? downward : new BlockOrder(downward).sorted(budget);
    }

    private List<Block> sorted(Budget budget) {
        for (int i = 0; i < blocks.size(); i++) {
            budget.check();
            for (int k = 0; k < blocks.size(); k++) {
                if (i != k && isBefore(blocks.get(i).area(), blocks.get(k).area())) {
                    after.get(i).add(k);
                    waiting[k]++;
                }
            }
        }
        List<Block> order = new ArrayList<>();
        boolean[] done = new boolean[blocks.size()];
        while (order.size() < blocks.size()) {
            int next = next(done);
            done[next] = true;
            order.add(blocks.get(next));
            after.get(next).forEach(k -> waiting[k]--);
        }
        return order;
    }

    /** The topmost block that waits for no other; of a circle, the topmost one. */
    private int next(boolean[] done) {
        int first = -1;
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && waiting[i] <= 0) {
                return i;
            }
            first = first < 0 && !done[i] ? i : first;
        }
        return first;
    }

    private boolean isBefore(Area one, Area other) {
        if (one.overlap(other) > TOUCH) {
            return one.top() < other.top();
        }
        return one.left() < other.left() && !isParted(one, other);
    }

    /** Whether something that spans the columns of both stands between them. */
    private boolean isParted(Area one, Area other) {
        double top = Math.min(one.top(), other.top());
        double bottom = Math.max(one.top(), other.top());
        for (Block block : blocks) {
            Area area = block.area();
            if (area.top() > top
                    && area.top() < bottom
                    && area.overlap(one) > TOUCH
                    && area.overlap(other) > TOUCH) {
                return true;
            }
        }
        return false;
    }
}
