package org.banmian.ingest.format.pdf;

import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;

/**
 * How the glyphs of a line stand: the frame in which the line runs from left to right.
 *
 * @param degrees that the line is turned clockwise, as shown
 * @param stacked whether the glyphs stand upright below each other, the line running down
 */
record Slant(int degrees, boolean stacked) {

    /** Glyphs that stand upright beside each other. */
    static final Slant UPRIGHT = new Slant(0, false);

    private static final int RIGHT_ANGLE = 90;
    private static final int HALF = 45;

    // How much of the em stands above the baseline: of an ideograph, and of one that is centred.
    private static final double ASCENT = 0.88;
    private static final double MIDDLE = 0.5;

    /** The same glyphs, below each other. */
    Slant stacking() {
        int turned = degrees + RIGHT_ANGLE;
        return new Slant(turned > 2 * RIGHT_ANGLE ? turned - 4 * RIGHT_ANGLE : turned, true);
    }

    /** The position along the line of a point of the page. */
    double along(double x, double y) {
        return x * cos() + y * sin();
    }

    /** The position across the line, downwards, of a point of the page. */
    double across(double x, double y) {
        return y * cos() - x * sin();
    }

    /** The share of the em that stands above the base of a glyph. */
    double ascent() {
        return stacked ? MIDDLE : ASCENT;
    }

    /** How a line runs to its reader. */
    Direction direction() {
        int turned = Math.abs(degrees);
        return turned > HALF && turned < RIGHT_ANGLE + HALF
                ? Direction.VERTICAL
                : Direction.HORIZONTAL;
    }

    /** The box on the page round what lies between these positions along and across the line. */
    Box onPage(double from, double to, double top, double bottom) {
        double x1 = from * cos() - top * sin();
        double x2 = to * cos() - bottom * sin();
        double x3 = from * cos() - bottom * sin();
        double x4 = to * cos() - top * sin();
        double y1 = from * sin() + top * cos();
        double y2 = to * sin() + bottom * cos();
        double y3 = from * sin() + bottom * cos();
        double y4 = to * sin() + top * cos();
        return Boxes.between(
                Math.min(Math.min(x1, x2), Math.min(x3, x4)),
                Math.min(Math.min(y1, y2), Math.min(y3, y4)),
                Math.max(Math.max(x1, x2), Math.max(x3, x4)),
                Math.max(Math.max(y1, y2), Math.max(y3, y4)));
    }

    // Exact where it matters most.
    private double cos() {
        return degrees % RIGHT_ANGLE == 0
                ? Math.rint(Math.cos(Math.toRadians(degrees)))
                : Math.cos(Math.toRadians(degrees));
    }

    private double sin() {
        return degrees % RIGHT_ANGLE == 0
                ? Math.rint(Math.sin(Math.toRadians(degrees)))
                : Math.sin(Math.toRadians(degrees));
    }
}
