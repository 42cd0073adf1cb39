package org.banmian.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.banmian.store.archive.issue.CalendarDays;
import org.banmian.store.archive.issue.IssueCalendar;
import org.banmian.store.archive.issue.IssueDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a publication appeared, and what seems to be missing.
 *
 * @param publication its code
 * @param from the first day this is about; absent, like the next three, of a publication without
 *     issues
 * @param to the last day
 * @param firstIssue the first issue that stands, whenever that was
 * @param lastIssue the last one
 * @param days every date of which pages are known, in order
 * @param missingDates dates between the first and the last issue that seem to be missing, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Calendar", example = IssueExamples.CALENDAR)
record CalendarAnswer(
        String publication,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate firstIssue,
        @Nullable LocalDate lastIssue,
        List<Day> days,
        List<MissingDate> missingDates) {

    /**
     * A date of which pages are known.
     *
     * @param date the date
     * @param withdrawn whether all of its pages were taken back
     * @param pages that stand, in reading order
     * @param withdrawnPages that were taken back, in reading order
     * @param missingPages inside the numbering, in reading order: a page such as {@code 3}, or the
     *     first and the last of a run such as {@code A5-A9}
     */
    @Schema(name = "CalendarDay")
    record Day(
            LocalDate date,
            boolean withdrawn,
            List<String> pages,
            List<String> withdrawnPages,
            @Schema(description = IssueExamples.MISSING_PAGES) List<String> missingPages) {

        static Day of(IssueDay day) {
            return new Day(
                    day.date(),
                    day.allWithdrawn(),
                    texts(day.pages()),
                    texts(day.withdrawn()),
                    texts(day.missing()));
        }
    }

    /**
     * A date of which nothing is known although the publication mostly appeared on its weekday,
     * four weeks back and four ahead. A holiday looks the same as an issue that is missing.
     *
     * @param date the date
     * @param appeared on how many of those weekdays it appeared
     * @param sameWeekdays how many of them lie between the first and the last issue
     */
    @Schema(name = "MissingDate")
    record MissingDate(LocalDate date, int appeared, int sameWeekdays) {}

    static CalendarAnswer of(String publication, IssueCalendar calendar) {
        CalendarDays asked = calendar.asked();
        return new CalendarAnswer(
                publication,
                asked == null ? null : asked.from(),
                asked == null ? null : asked.to(),
                calendar.first(),
                calendar.last(),
                calendar.days().stream().map(Day::of).toList(),
                calendar.missing().stream()
                        .map(date -> new MissingDate(date.date(), date.appeared(), date.known()))
                        .toList());
    }

    private static List<String> texts(List<?> pages) {
        return pages.stream().map(Object::toString).toList();
    }
}
