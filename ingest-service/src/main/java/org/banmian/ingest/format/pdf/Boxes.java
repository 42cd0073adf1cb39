package org.banmian.ingest.format.pdf;

import org.banmian.contract.page.Box;

/** What is asked of boxes. */
final class Boxes {

    private static final double HUNDREDTHS = 100;

    private Boxes() {}

    /** The box with these edges, in hundredths of a point: finer is noise, and longer to write. */
    static Box between(double left, double top, double right, double bottom) {
        double x = round(left);
        double y = round(top);
        return new Box(
                x, y, round(Math.max(0, round(right) - x)), round(Math.max(0, round(bottom) - y)));
    }

    /** The smallest box round both. */
    static Box round(Box one, Box other) {
        return between(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.max(right(one), right(other)),
                Math.max(bottom(one), bottom(other)));
    }

    /** What both have in common, with no width or height where that is nothing. */
    static Box common(Box one, Box other) {
        return between(
                Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()),
                Math.min(right(one), right(other)),
                Math.min(bottom(one), bottom(other)));
    }

    /** A box with more on the left and right, and above and below. */
    static Box grown(Box box, double across, double down) {
        return between(box.x() - across, box.y() - down, right(box) + across, bottom(box) + down);
    }

    /** Whether a point lies in a box. */
    static boolean holds(Box box, double x, double y) {
        return box.x() <= x && x <= right(box) && box.y() <= y && y <= bottom(box);
    }

    /** Whether the middle of one box lies in another. */
    static boolean holdsMiddle(Box box, Box other) {
        return holds(box, other.x() + other.width() / 2, other.y() + other.height() / 2);
    }

    static double right(Box box) {
        return box.x() + box.width();
    }

    static double bottom(Box box) {
        return box.y() + box.height();
    }

    static double area(Box box) {
        return box.width() * box.height();
    }

    /** Whether no edge of one lies further than this from that of the other. */
    static boolean near(Box one, Box other, double tolerance) {
        return Math.abs(one.x() - other.x()) <= tolerance
                && Math.abs(one.y() - other.y()) <= tolerance
                && Math.abs(right(one) - right(other)) <= tolerance
                && Math.abs(bottom(one) - bottom(other)) <= tolerance;
    }

    static double round(double value) {
        return Math.rint(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
