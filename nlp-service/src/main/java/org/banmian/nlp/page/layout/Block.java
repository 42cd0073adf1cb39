package org.banmian.nlp.page.layout;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.line.Area;

/** Lines of one size of type, one directly below the other. */
final class Block {

    /** How far apart two lines of one block may stand, in sizes of their type. */
    private static final double LEADING = 1.0;

    /** By how much a box may reach into the line above it. */
    private static final double TOUCH = 0.5;

    /** The share of the narrower one's width that two lines of one block have in common. */
    private static final double OVERLAP = 0.5;

    private static final double BESIDE = 1.0;

    private final List<SetLine> lines = new ArrayList<>();
    private Area area;

    Block(SetLine first) {
        lines.add(first);
        area = first.area();
    }

    List<SetLine> lines() {
        return lines;
    }

    Area area() {
        return area;
    }

    double size() {
        return lines.get(0).size();
    }

    boolean vertical() {
        return lines.get(0).vertical();
    }

    void add(SetLine line) {
        lines.add(line);
        area = area.with(line.area());
    }

    /** The same lines, each in the size that they have on average. */
    Block inOneSize() {
        double size = lines.stream().mapToDouble(SetLine::size).average().orElseThrow();
        Block block = new Block(lines.get(0).withSize(size));
        lines.stream().skip(1).forEach(l -> block.add(l.withSize(size)));
        return block;
    }

    /**
     * The distance to a line below, if the block can go on in it; else infinite.
     *
     * @param tolerance the share by which sizes of type may differ
     */
    double gapTo(SetLine line, double tolerance) {
        SetLine last = lines.get(lines.size() - 1);
        double em = Math.min(size(), line.size());
        double gap = line.area().top() - last.area().bottom();
        boolean below = gap > -TOUCH * em && gap < LEADING * em;
        boolean inside = line.area().overlap(area) >= OVERLAP && isOneColumn(line, em);
        boolean alike = Math.abs(size() - line.size()) <= tolerance * em;
        return below && inside && alike && !vertical() && !line.vertical()
                ? gap
                : Double.POSITIVE_INFINITY;
    }

    /** A line does not reach over the edges of a column that has been seen. */
    private boolean isOneColumn(SetLine line, double em) {
        double before = area.left() - line.area().left();
        double behind = line.area().right() - area.right();
        boolean seen = lines.size() > 2;
        return !seen || (before < BESIDE * em && behind < 2 * BESIDE * em);
    }
}
