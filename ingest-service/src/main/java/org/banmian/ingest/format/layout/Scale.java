package org.banmian.ingest.format.layout;

import org.banmian.contract.page.Box;

/**
 * From the unit of a source to points.
 *
 * @param x points per unit across
 * @param y points per unit down
 */
public record Scale(double x, double y) {

    /** What pixels are read at where the source does not say. */
    public static final int ASSUMED_DPI = 300;

    /** What is said where it is assumed. */
    public static final String ASSUMED =
            "The source has its boxes in pixels and gives no resolution; they were read at "
                    + ASSUMED_DPI
                    + " pixels to the inch.";

    private static final double POINTS_PER_INCH = 72;
    private static final double LEAST_DPI = 10;
    private static final double MOST_DPI = 10_000;
    private static final double ROUNDING = 100;

    /** For pixels of this many to the inch. */
    public static Scale dpi(double across, double down) {
        return new Scale(POINTS_PER_INCH / across, POINTS_PER_INCH / down);
    }

    /** For a unit of which so many make an inch. */
    public static Scale perInch(double units) {
        return dpi(units, units);
    }

    /** Whether a scanner may have had such a resolution. */
    public static boolean isLikely(double dpi) {
        return dpi >= LEAST_DPI && dpi <= MOST_DPI;
    }

    Box box(Bounds bounds) {
        return new Box(
                rounded(bounds.left() * x),
                rounded(bounds.top() * y),
                rounded(bounds.width() * x),
                rounded(bounds.height() * y));
    }

    // A hundredth of a point is less than any press can print; more digits only swell the event.
    static double rounded(double points) {
        return Math.round(points * ROUNDING) / ROUNDING;
    }
}
