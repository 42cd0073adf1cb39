package org.banmian.store.archive.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the dates that seem to be missing: nothing is known of them, although the publication
 * appeared on more than half of the same weekdays around, four weeks back and four ahead. Weekdays
 * outside the first and the last issue that stands do not count, nor do those whose issue was
 * withdrawn as a whole; at least three must be left.
 */
final class MissingDates {

    /** How many weeks are looked at on each side of a date. */
    static final int WEEKS = 4;

    private static final int LEAST_KNOWN = 3;

    private final Map<LocalDate, IssueDay> days;
    private final LocalDate first;
    private final LocalDate last;

    /** Dates between the first and the last issue, and what is known of them. */
    MissingDates(Map<LocalDate, IssueDay> days, LocalDate first, LocalDate last) {
        this.days = days;
        this.first = first;
        this.last = last;
    }

    /** Those among the days asked for, in order. */
    List<MissingDate> among(CalendarDays asked) {
        LocalDate from = asked.from().isBefore(first) ? first : asked.from();
        LocalDate to = asked.to().isAfter(last) ? last : asked.to();
        if (from.isAfter(to)) {
            return List.of();
        }
        return from.datesUntil(to.plusDays(1))
                .filter(date -> !days.containsKey(date))
                .flatMap(date -> missing(date).stream())
                .toList();
    }

    private Optional<MissingDate> missing(LocalDate date) {
        List<LocalDate> known = sameWeekdays(date).filter(this::isKnown).toList();
        int appeared = (int) known.stream().filter(days::containsKey).count();
        return known.size() >= LEAST_KNOWN && 2 * appeared > known.size()
                ? Optional.of(new MissingDate(date, appeared, known.size()))
                : Optional.empty();
    }

    private static Stream<LocalDate> sameWeekdays(LocalDate date) {
        return IntStream.rangeClosed(-WEEKS, WEEKS)
                .filter(week -> week != 0)
                .mapToObj(date::plusWeeks);
    }

    private boolean isKnown(LocalDate date) {
        IssueDay day = days.get(date);
        return !date.isBefore(first) && !date.isAfter(last) && (day == null || day.stands());
    }
}
