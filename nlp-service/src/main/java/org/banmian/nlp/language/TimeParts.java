package org.banmian.nlp.language;

import org.jspecify.annotations.Nullable;

/** What a time expression says, part by part, before it is placed in the calendar. */
final class TimeParts {

    /** No year, month, day, hour or minute is said. */
    static final int NONE = Integer.MIN_VALUE;

    /** A stretch of a year or a month that a word names, as months or days from its beginning. */
    record Stretch(boolean ofYear, int first, int last) {

        /** The stretch of a year that a word names: 上半年, 前三季度, 冬. */
        static Stretch inYear(String word) {
            if (word.endsWith("个月")) {
                return new Stretch(
                        true, 1, TimeParser.number(word.substring(1, word.length() - 2)));
            }
            if (word.charAt(0) == '前') {
                return new Stretch(true, 1, 3 * ChineseNumber.digit(word.charAt(1)));
            }
            if (word.endsWith("季度")) {
                char number = word.charAt(word.charAt(0) == '第' ? 1 : 0);
                int quarter = Chars.isDigit(number) ? number - '0' : ChineseNumber.digit(number);
                return new Stretch(true, 3 * quarter - 2, 3 * quarter);
            }
            return switch (word.charAt(word.startsWith("年") && word.length() > 1 ? 1 : 0)) {
                case '上' -> new Stretch(true, 1, 6);
                case '下' -> new Stretch(true, 7, 12);
                case '春' -> new Stretch(true, 3, 5);
                case '夏' -> new Stretch(true, 6, 8);
                case '秋' -> new Stretch(true, 9, 11);
                case '冬' -> new Stretch(true, 12, 14);
                case '初' -> new Stretch(true, 1, 1);
                case '中' -> new Stretch(true, 6, 7);
                default -> new Stretch(true, 12, 12);
            };
        }
    }

    int year = NONE;
    int yearsFromIssue = NONE;
    int yearsFromSaid = NONE;
    int month = NONE;
    int monthsFromIssue = NONE;
    int day = NONE;
    int daysFromIssue = NONE;
    int weekday = NONE;
    int weeksFromIssue = NONE;
    int hour = NONE;
    int minute = NONE;
    @Nullable Stretch stretch;

    /** Whether it names a span of years, from {@link #year} to {@link #lastYear}. */
    boolean era;

    int lastYear = NONE;

    /** Whether it names a day of the moon's calendar, which is no date yet. */
    boolean lunar;

    /** Whether it names the end of a week. */
    boolean weekend;

    /** Whether the hour is counted in the second half of the day, as in 下午3点. */
    boolean afternoon;

    /** The other end, when it is a range. */
    @Nullable TimeParts to;

    private int end;

    int end() {
        return to == null ? end : to.end();
    }

    void endAt(int offset) {
        end = offset;
    }

    void years(int first, int last) {
        era = true;
        year = first;
        lastYear = last;
    }

    boolean hasYear() {
        return year != NONE || yearsFromIssue != NONE || yearsFromSaid != NONE;
    }

    boolean hasMonth() {
        return month != NONE || monthsFromIssue != NONE;
    }

    boolean hasDay() {
        return day != NONE || daysFromIssue != NONE || weekday != NONE || lunar;
    }

    boolean hasClock() {
        return hour != NONE;
    }

    boolean isEmpty() {
        return !hasYear()
                && !hasMonth()
                && !hasDay()
                && !hasClock()
                && weeksFromIssue == NONE
                && stretch == null;
    }
}
