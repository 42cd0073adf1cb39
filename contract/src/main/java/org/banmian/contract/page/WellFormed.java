package org.banmian.contract.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The checks that every value on the wire must pass.
 *
 * <p>Readers of JSON let through what databases and encoders then refuse or spoil: U+0000, which
 * PostgreSQL does not store, and surrogates without a partner, which become {@code ?} when encoded.
 */
public final class WellFormed {

    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private WellFormed() {}

    /**
     * Returns the text when it can be stored and encoded without loss.
     *
     * @throws IllegalArgumentException naming the field and the offset (UTF-16) of the first NUL or
     *     lone surrogate
     */
    public static String text(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException(field + " has a NUL character at offset " + i);
            }
            if (Character.isSurrogate(c)) {
                boolean pair =
                        Character.isHighSurrogate(c)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new IllegalArgumentException(
                            field + " has half a surrogate pair at offset " + i);
                }
                i++;
            }
        }
        return text;
    }

    /**
     * Returns a text that is also not empty and not longer than {@code limit} code units.
     *
     * @throws IllegalArgumentException naming the field and its limit
     */
    public static String text(String field, String text, int limit) {
        if (text.isEmpty() || text.length() > limit) {
            throw new IllegalArgumentException(
                    field + " must have 1 to " + limit + " characters, not " + text.length());
        }
        return text(field, text);
    }

    /**
     * Returns an instant in whole milliseconds between 1970 and 9999, as events carry them.
     *
     * @throws IllegalArgumentException if it is finer than that, or outside
     */
    public static Instant millis(String field, Instant instant) {
        if (!instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException(
                    field + " must be in whole milliseconds: " + instant);
        }
        if (instant.isBefore(Instant.EPOCH) || !instant.isBefore(END)) {
            throw new IllegalArgumentException(
                    field + " must lie in the years 1970 to 9999: " + instant);
        }
        return instant;
    }

    /**
     * Returns a share between 0 and 1.
     *
     * @throws IllegalArgumentException if it is outside, or not a number
     */
    public static double share(String field, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(field + " must lie between 0 and 1: " + value);
        }
        return value;
    }
}
