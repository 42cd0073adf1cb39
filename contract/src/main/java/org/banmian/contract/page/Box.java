package org.banmian.contract.page;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A rectangle on the page, in points from the top left corner; {@code [x, y, width, height]} on the
 * wire. It may reach over the page's edge, as print does.
 *
 * @param x left edge
 * @param y top edge
 * @param width not negative
 * @param height not negative
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"x", "y", "width", "height"})
public record Box(double x, double y, double width, double height) {

    /** Checks that all four are finite and the size is not negative. */
    public Box {
        if (!(Double.isFinite(x) && Double.isFinite(y))) {
            throw new IllegalArgumentException("a box needs a finite corner: " + x + ", " + y);
        }
        if (!(Double.isFinite(width) && Double.isFinite(height) && width >= 0 && height >= 0)) {
            throw new IllegalArgumentException(
                    "a box needs a finite size that is not negative: " + width + " x " + height);
        }
    }
}
