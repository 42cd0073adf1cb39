package org.banmian.nlp.language;

import org.jspecify.annotations.Nullable;

/** What a time expression says, part by part, before it is placed in the calendar. */
final class TimeParts {

    /** No year, month, day, hour or minute is said. */
    static final int NONE = Integer.MIN_VALUE;

    /** A stretch of a year or a month that a word names, as months or days from its beginning. */
    record Stretch(boolean ofYear, int first, int last) {}

    int year = NONE;
    int yearsFromIssue = NONE;
    int month = NONE;
    int monthsFromIssue = NONE;
    int day = NONE;
    int daysFromIssue = NONE;
    int weekday = NONE;
    int weeksFromIssue = NONE;
    int hour = NONE;
    int minute = NONE;
    @Nullable Stretch stretch;

    /** Whether it names a decade, which {@link #year} begins. */
    boolean decade;

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

    boolean hasYear() {
        return year != NONE || yearsFromIssue != NONE;
    }

    boolean hasMonth() {
        return month != NONE || monthsFromIssue != NONE;
    }

    boolean hasDay() {
        return day != NONE || daysFromIssue != NONE || weekday != NONE;
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
