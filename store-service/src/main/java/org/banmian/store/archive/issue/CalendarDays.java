package org.banmian.store.archive.issue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days a calendar is asked for.
 *
 * @param from the first
 * @param to the last, at most {@link #MAX_DAYS} in all
 */
public record CalendarDays(LocalDate from, LocalDate to) {

    /** How many days a calendar has at most. */
    public static final int MAX_DAYS = 400;

    /** How many days it has where one end, or none, is given. */
    public static final int YEAR = 365;

    /** How many days before and after a calendar's days decide what is missing among them. */
    public static final int AROUND = 7 * MissingDates.WEEKS;

    /**
     * Checks order and number.
     *
     * @throws IllegalArgumentException saying what to change
     */
    public CalendarDays {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1) {
            throw new IllegalArgumentException("to is before from: " + from + " to " + to);
        }
        if (days > MAX_DAYS) {
            throw new IllegalArgumentException(
                    "a calendar has at most " + MAX_DAYS + " days, not " + days);
        }
    }

    /**
     * What is meant by the ends that are given: both of them, or a year from or to the one.
     *
     * @return nothing when no end is given
     * @throws IllegalArgumentException saying what to change
     */
    public static Optional<CalendarDays> between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return Optional.ofNullable(to).map(CalendarDays::yearTo);
        }
        return Optional.of(new CalendarDays(from, to == null ? from.plusDays(YEAR - 1) : to));
    }

    /** The year that ends so. */
    static CalendarDays yearTo(LocalDate last) {
        return new CalendarDays(last.minusDays(YEAR - 1), last);
    }

    boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
