package org.banmian.contract.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The size of a page and what is drawn on it, where the source says so.
 *
 * @param width in points
 * @param height in points
 * @param rectangles frames, photos and bars, in no particular order
 */
public record PageGeometry(double width, double height, List<Rectangle> rectangles) {

    /** Checks the size. */
    public PageGeometry {
        if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
            throw new IllegalArgumentException("a page has a size: " + width + " x " + height);
        }
        rectangles = List.copyOf(rectangles);
    }

    /**
     * Something drawn on the page.
     *
     * @param kind what it is
     * @param box where it is
     */
    public record Rectangle(Kind kind, Box box) {}

    /** What a rectangle is. */
    public enum Kind {
        /** A line drawn round articles. */
        @JsonProperty("frame")
        FRAME,
        /** A picture. */
        @JsonProperty("photo")
        PHOTO,
        /** A rule or a filled bar between articles. */
        @JsonProperty("bar")
        BAR
    }
}
