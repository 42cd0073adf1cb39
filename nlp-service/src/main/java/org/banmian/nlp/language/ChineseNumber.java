package org.banmian.nlp.language;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as newspapers write them: digits, Chinese numerals, and the two mixed (3.5亿, 一百二十万). */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMERALS = "〇零○一二三四五六七八九十百千万亿两";
    private static final int MANY_DIGITS = 18;

    private ChineseNumber() {}

    static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    /** The value of one numeral below ten, 两 included; -1 for anything else. */
    static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    /** The factor that a magnitude stands for; 0 for anything else. */
    static long magnitude(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    /** The value of numerals such as 二十一, 三千五百万 or 二〇二二; null when they make no number. */
    static @Nullable BigDecimal parse(String numerals) {
        if (numerals.isEmpty() || numerals.length() > MANY_DIGITS) {
            return null;
        }
        return isDigitByDigit(numerals) ? digitByDigit(numerals) : byMagnitudes(numerals);
    }

    private static boolean isDigitByDigit(String numerals) {
        return numerals.length() > 1 && numerals.chars().allMatch(c -> digit((char) c) >= 0);
    }

    private static @Nullable BigDecimal digitByDigit(String numerals) {
        long value = 0;
        for (int i = 0; i < numerals.length(); i++) {
            value = value * 10 + digit(numerals.charAt(i));
        }
        return BigDecimal.valueOf(value);
    }

    private static @Nullable BigDecimal byMagnitudes(String numerals) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            long magnitude = magnitude(c);
            if (magnitude == 0) {
                digit = digit(c);
                if (digit < 0) {
                    return null;
                }
            } else if (magnitude < 10_000) {
                section += (digit == 0 ? 1 : digit) * magnitude;
                digit = 0;
            } else {
                long group = section + digit;
                if (total > Long.MAX_VALUE / magnitude / 2) {
                    return null;
                }
                // 一亿二千万 adds, 三万亿 multiplies
                total =
                        total > magnitude
                                ? total + group * magnitude
                                : (total + (group == 0 && total == 0 ? 1 : group)) * magnitude;
                section = 0;
                digit = 0;
            }
        }
        return BigDecimal.valueOf(total + section + digit);
    }
}
