package org.banmian.store.archive.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When a publication appeared, as far as the archive knows, and what seems to be missing.
 *
 * @param asked the days it is of; {@code null} when none were named and no issue stands
 * @param first the date of the first issue that stands, whenever that was; {@code null} when none
 *     does
 * @param last the date of the last one, likewise
 * @param days every date of which a page is known, in order
 * @param missing dates that seem to be missing, in order
 */
public record IssueCalendar(
        @Nullable CalendarDays asked,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<IssueDay> days,
        List<MissingDate> missing) {

    /** Keeps the lists from changing. */
    public IssueCalendar {
        days = List.copyOf(days);
        missing = List.copyOf(missing);
    }

    /** Of the days asked for; when they are {@code null}, of the year up to the last issue. */
    public static IssueCalendar of(@Nullable CalendarDays asked, KnownIssues known) {
        LocalDate first = known.first();
        LocalDate last = known.last();
        CalendarDays meant = asked == null && last != null ? CalendarDays.yearTo(last) : asked;
        if (meant == null) {
            return new IssueCalendar(null, null, null, List.of(), List.of());
        }
        Map<LocalDate, IssueDay> byDate =
                known.days().stream()
                        .collect(Collectors.toMap(IssueDay::date, Function.identity()));
        return new IssueCalendar(
                meant,
                first,
                last,
                byDate.values().stream()
                        .filter(day -> meant.contains(day.date()))
                        .sorted(Comparator.comparing(IssueDay::date))
                        .toList(),
                first == null || last == null
                        ? List.of()
                        : new MissingDates(byDate, first, last).among(meant));
    }
}
