package org.banmian.nlp.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.banmian.nlp.language.TimeParts.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Places time expressions in the calendar, in the order they stand in an article.
 *
 * <p>What is left unsaid comes from the times said before it in the same sentence, else from the
 * issue's date: newspapers look back, so a month that would lie more than a month ahead belongs to
 * the year before.
 */
final class TimeValues {

    private static final int NONE = TimeParts.NONE;

    private final @Nullable LocalDate issue;
    private int sentence = NONE;
    private int saidYear = NONE;
    private int saidMonth = NONE;

    /** The year of the last time that had one, in whichever sentence; 同年 counts from it. */
    private int lastYear = NONE;

    TimeValues(@Nullable LocalDate issue) {
        this.issue = issue;
    }

    /**
     * The ISO 8601 value of an expression in the given sentence, or null when it cannot be told.
     */
    @Nullable String of(TimeParts parts, int inSentence, String text) {
        if (inSentence != sentence) {
            sentence = inSentence;
            saidYear = NONE;
            saidMonth = NONE;
        }
        try {
            String from = one(parts);
            TimeParts last = parts.to;
            if (from == null) {
                return null;
            }
            if (last != null) {
                String to = one(last);
                return to == null ? from : from + "/" + to;
            }
            if (text.startsWith("以来", parts.end()) && issue != null && !from.contains("/")) {
                return firstDay(from) + "/" + issue;
            }
            return from;
        } catch (DateTimeException e) {
            return null; // 2月30日 and 13月 name no day
        }
    }

    private static String firstDay(String value) {
        return switch (value.length()) {
            case 4 -> value + "-01-01";
            case 7 -> value + "-01";
            default -> value;
        };
    }

    private @Nullable String one(TimeParts parts) {
        if (parts.era) {
            String first = fourDigits(parts.year);
            return parts.lastYear == parts.year ? first : first + "/" + fourDigits(parts.lastYear);
        }
        if (parts.lunar) {
            return null;
        }
        if (parts.weeksFromIssue != NONE) {
            return week(parts);
        }
        if (parts.weekday != NONE) {
            return lastWeekday(parts);
        }
        if (parts.daysFromIssue != NONE) {
            return issue == null
                    ? clockOnly(parts)
                    : day(parts, issue.plusDays(parts.daysFromIssue));
        }
        if (!parts.hasYear() && !parts.hasMonth() && !parts.hasDay()) {
            return clockOnly(parts);
        }
        int year = year(parts);
        if (year == NONE) {
            return clockOnly(parts);
        }
        saidYear = year;
        lastYear = year;
        if (!parts.hasMonth() && !parts.hasDay()) {
            return stretch(parts.stretch, year, 1, Year.of(year).toString());
        }
        return inYear(parts, year);
    }

    private @Nullable String inYear(TimeParts parts, int year) {
        YearMonth month = month(parts, year);
        if (month == null) {
            return null;
        }
        saidYear = month.getYear();
        lastYear = saidYear;
        saidMonth = month.getMonthValue();
        if (parts.day != NONE) {
            return day(parts, month.atDay(parts.day));
        }
        return stretch(parts.stretch, month.getYear(), month.getMonthValue(), month.toString());
    }

    private int year(TimeParts parts) {
        if (parts.year != NONE) {
            return parts.year;
        }
        if (parts.yearsFromIssue != NONE) {
            return issue == null ? NONE : issue.getYear() + parts.yearsFromIssue;
        }
        if (parts.yearsFromSaid != NONE) {
            return lastYear == NONE ? NONE : lastYear + parts.yearsFromSaid;
        }
        if (saidYear != NONE) {
            return saidYear;
        }
        if (issue == null) {
            return NONE;
        }
        if (parts.month != NONE) {
            YearMonth here = YearMonth.of(issue.getYear(), parts.month);
            return here.isAfter(YearMonth.from(issue).plusMonths(1))
                    ? issue.getYear() - 1
                    : issue.getYear();
        }
        return issue.getYear();
    }

    private @Nullable YearMonth month(TimeParts parts, int year) {
        if (parts.month != NONE) {
            return YearMonth.of(year, parts.month);
        }
        if (parts.monthsFromIssue != NONE) {
            return issue == null ? null : YearMonth.from(issue).plusMonths(parts.monthsFromIssue);
        }
        if (saidMonth != NONE) {
            return YearMonth.of(year, saidMonth);
        }
        if (issue == null) {
            return null;
        }
        // a day alone is the last one of that number, or one of the days to come
        boolean past = parts.day <= issue.getDayOfMonth() + 10;
        return YearMonth.from(issue).minusMonths(past ? 0 : 1);
    }

    private @Nullable String week(TimeParts parts) {
        if (issue == null) {
            return null;
        }
        LocalDate monday =
                issue.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(parts.weeksFromIssue);
        if (parts.weekend) {
            return monday.plusDays(5) + "/" + monday.plusDays(6);
        }
        if (parts.weekday == NONE) {
            return monday + "/" + monday.plusDays(6);
        }
        return day(parts, monday.plusDays(parts.weekday - 1L));
    }

    /** A weekday alone is the last one: papers tell what was. */
    private @Nullable String lastWeekday(TimeParts parts) {
        return issue == null
                ? clockOnly(parts)
                : day(
                        parts,
                        issue.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(parts.weekday))));
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String day(TimeParts parts, LocalDate day) {
        return parts.hasClock() ? day + clock(parts) : day.toString();
    }

    private static @Nullable String clockOnly(TimeParts parts) {
        return parts.hasClock() ? clock(parts) : null;
    }

    private static String clock(TimeParts parts) {
        boolean shifted = parts.afternoon && parts.hour < 12;
        return "T" + twoDigits(parts.hour + (shifted ? 12 : 0)) + ":" + twoDigits(parts.minute);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String stretch(@Nullable Stretch stretch, int year, int month, String whole) {
        if (stretch == null) {
            return whole;
        }
        if (!stretch.ofYear()) {
            YearMonth of = YearMonth.of(year, month);
            return of.atDay(stretch.first())
                    + "/"
                    + of.atDay(Math.min(stretch.last(), of.lengthOfMonth()));
        }
        if (stretch.last() > 12) { // winter runs into the next year
            YearMonth last = YearMonth.of(year + 1, stretch.last() - 12);
            return YearMonth.of(year, stretch.first()).atDay(1) + "/" + last.atEndOfMonth();
        }
        if (stretch.first() == stretch.last()) {
            return YearMonth.of(year, stretch.first()).toString();
        }
        return YearMonth.of(year, stretch.first()).atDay(1)
                + "/"
                + YearMonth.of(year, stretch.last()).atEndOfMonth();
    }
}
