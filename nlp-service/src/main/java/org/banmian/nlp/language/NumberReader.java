package org.banmian.nlp.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one number as newspapers print it: 1,234.5, 3.5亿, 100余万, 两万余. */
final class NumberReader {

    private static final String ABOUT = "多余几来";
    private static final int LONGEST = 24;

    /** 万亿 is two; more than this many behind each other make no number. */
    private static final int MOST_MAGNITUDES = 4;

    private final Units units;

    NumberReader(Units units) {
        this.units = units;
    }

    /**
     * A number.
     *
     * @param end behind its last character, words such as 余 included
     * @param value what it says
     * @param digits whether it is written in digits
     * @param large whether 万 or 亿 is in it
     * @param round whether any magnitude (十 and up) is in it
     */
    record Count(int end, BigDecimal value, boolean digits, boolean large, boolean round) {}

    /** The number that begins at an offset, or null. */
    @Nullable Count read(String text, int start) {
        return Chars.isDigit(text.charAt(start)) ? inDigits(text, start) : inNumerals(text, start);
    }

    private @Nullable Count inDigits(String text, int start) {
        int end = start;
        StringBuilder digits = new StringBuilder();
        boolean point = false;
        while (end < text.length() && end - start < LONGEST) {
            char c = text.charAt(end);
            if (Chars.isDigit(c)) {
                digits.append(c);
            } else if (c == '.' && !point && digitsFrom(text, end + 1) > 0) {
                digits.append(c);
                point = true;
            } else if (!(c == ',' && !point && digitsFrom(text, end + 1) == 3)) {
                break;
            }
            end++;
        }
        if (digitsFrom(text, end) > 0) {
            return null; // longer than any amount: a code
        }
        return withMagnitudes(text, end, new BigDecimal(digits.toString()), true);
    }

    private static int digitsFrom(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private @Nullable Count inNumerals(String text, int start) {
        if (ChineseNumber.magnitude(text.charAt(start)) > 10) {
            return null; // 万 and 上千 by themselves count nothing
        }
        int end = start;
        while (end < text.length()
                && ChineseNumber.isNumeral(text.charAt(end))
                && (end == start || !isUnit(text, end))) {
            end++;
        }
        String numerals = text.substring(start, Math.min(end, start + LONGEST));
        BigDecimal value = ChineseNumber.parse(numerals);
        if (value == null) {
            return null;
        }
        Count rest = withMagnitudes(text, end, value, false);
        boolean large = numerals.indexOf('万') >= 0 || numerals.indexOf('亿') >= 0;
        boolean round = numerals.chars().anyMatch(c -> ChineseNumber.magnitude((char) c) > 0);
        return new Count(
                rest.end(), rest.value(), false, rest.large() || large, rest.round() || round);
    }

    /** 3万余 and 100余万: magnitudes before and behind a word that says the number is not exact. */
    private Count withMagnitudes(String text, int start, BigDecimal value, boolean digits) {
        int end = start;
        boolean large = false;
        boolean about = false;
        BigDecimal total = value;
        while (end < text.length() && end - start < MOST_MAGNITUDES) {
            char c = text.charAt(end);
            long magnitude = ChineseNumber.magnitude(c);
            if (magnitude > 0 && !isUnit(text, end)) {
                total = total.multiply(BigDecimal.valueOf(magnitude));
                large |= magnitude >= 10_000;
            } else if (about || ABOUT.indexOf(c) < 0) {
                break;
            } else {
                about = true;
            }
            end++;
        }
        return new Count(end, total, digits, large, end > start);
    }

    /** 千 opens 千克 and 千瓦 as often as it multiplies. */
    private boolean isUnit(String text, int at) {
        return units.at(text, at) != null;
    }
}
