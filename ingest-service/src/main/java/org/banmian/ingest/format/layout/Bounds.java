package org.banmian.ingest.format.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle in the unit of its source, from the top left.
 *
 * @param left not greater than {@code right}
 * @param top not greater than {@code bottom}
 * @param right as far as it reaches
 * @param bottom as far as it reaches
 */
public record Bounds(double left, double top, double right, double bottom) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?");

    /** No page is that large in any unit; what lies beyond is a slip of its producer. */
    private static final double FAR = 10_000_000;

    /** Of two corners; nothing if they are no rectangle on a page. */
    public static @Nullable Bounds of(double left, double top, double right, double bottom) {
        boolean near =
                Math.abs(left) < FAR
                        && Math.abs(top) < FAR
                        && Math.abs(right) < FAR
                        && Math.abs(bottom) < FAR;
        return near && left <= right && top <= bottom ? new Bounds(left, top, right, bottom) : null;
    }

    /** Round the points {@code x y x y …}, with any separators; nothing if there is none. */
    public static @Nullable Bounds round(@Nullable String points) {
        List<Double> numbers = numbers(points);
        Bounds round = null;
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            double x = numbers.get(i);
            double y = numbers.get(i + 1);
            round = union(round, of(x, y, x, y));
        }
        return round;
    }

    /** Round both, either of which may be missing. */
    public static @Nullable Bounds union(@Nullable Bounds one, @Nullable Bounds other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Bounds(
                Math.min(one.left, other.left),
                Math.min(one.top, other.top),
                Math.max(one.right, other.right),
                Math.max(one.bottom, other.bottom));
    }

    /** Every number of a text, in its order. */
    public static List<Double> numbers(@Nullable String text) {
        List<Double> numbers = new ArrayList<>();
        if (text != null) {
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                numbers.add(Double.valueOf(matcher.group()));
            }
        }
        return numbers;
    }

    /** A number as an attribute has it; nothing if it is none, or beyond any page. */
    public static @Nullable Double number(@Nullable String text) {
        if (text == null || !NUMBER.matcher(text.strip()).matches()) {
            return null;
        }
        return Double.valueOf(text.strip());
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
