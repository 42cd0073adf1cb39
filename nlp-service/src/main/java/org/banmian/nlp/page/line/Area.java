package org.banmian.nlp.page.line;

import java.util.Collection;
import org.banmian.contract.page.Box;

/**
 * Where something stands on the page: its edges, in points from the top left corner.
 *
 * @param left not greater than {@code right}
 * @param top not greater than {@code bottom}
 * @param right behind its last character
 * @param bottom below its last line
 */
public record Area(double left, double top, double right, double bottom) {

    /** The area of a box. */
    public static Area of(Box box) {
        return new Area(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
    }

    /** The smallest area that holds all of these; at least one. */
    public static Area around(Collection<Area> areas) {
        return areas.stream().reduce(Area::with).orElseThrow();
    }

    /** The smallest area that holds both. */
    public Area with(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** In points. */
    public double width() {
        return right - left;
    }

    /** In points. */
    public double height() {
        return bottom - top;
    }

    /** In square points. */
    public double size() {
        return width() * height();
    }

    /** By how much the two share their columns; negative if they stand side by side. */
    public double sharedWidth(Area other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    /** By how much the two stand at one height; negative if one stands below the other. */
    public double sharedHeight(Area other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    /** The shared width as a share of the narrower one's. */
    public double overlap(Area other) {
        double narrower = Math.min(width(), other.width());
        return narrower <= 0 ? 0 : sharedWidth(other) / narrower;
    }

    /** Whether the middle of the other stands inside. */
    public boolean holdsMiddleOf(Area other) {
        double x = (other.left + other.right) / 2;
        double y = (other.top + other.bottom) / 2;
        return x >= left && x <= right && y >= top && y <= bottom;
    }
}
