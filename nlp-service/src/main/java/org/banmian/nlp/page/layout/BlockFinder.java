package org.banmian.nlp.page.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lines of a page together to blocks. */
final class BlockFinder {

    /** Sizes of type that a source states are exact; heights that it measured are not. */
    private static final double EXACT = 0.04;

    private static final double MEASURED = 0.2;

    /** More columns than this stand beside each other on no page. */
    private static final int MOST_OPEN = 400;

    private static final Comparator<SetLine> DOWNWARD =
            Comparator.comparingDouble((SetLine l) -> l.area().top())
                    .thenComparingDouble(l -> l.area().left());

    private BlockFinder() {}

    /** The blocks of these lines, by their top edges. */
    static List<Block> blocks(List<SetLine> lines, boolean exactSizes) {
        double tolerance = exactSizes ? EXACT : MEASURED;
        List<Block> blocks = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (SetLine line : lines.stream().sorted(DOWNWARD).toList()) {
            if (open.size() > MOST_OPEN) {
                open.remove(0);
            }
            open.removeIf(b -> b.area().bottom() < line.area().top() - 2 * b.size());
            Block best = null;
            double least = Double.POSITIVE_INFINITY;
            for (Block block : open) {
                double gap = block.gapTo(line, tolerance);
                if (gap < least) {
                    least = gap;
                    best = block;
                }
            }
            if (best == null) {
                Block fresh = new Block(line);
                blocks.add(fresh);
                open.add(fresh);
            } else {
                best.add(line);
            }
        }
        return exactSizes ? blocks : blocks.stream().map(Block::inOneSize).toList();
    }
}
