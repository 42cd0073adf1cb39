package org.banmian.store.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.issue.CalendarDays;
import org.banmian.store.search.InvalidQueryException;
import org.jspecify.annotations.Nullable;

/** Dates in addresses. */
final class Dates {

    private Dates() {}

    /**
     * Reads the days of a calendar, of which either end or both may be left out.
     *
     * @throws InvalidQueryException naming the field
     */
    static Optional<CalendarDays> between(@Nullable String from, @Nullable String to) {
        LocalDate first = from == null ? null : read("from", from);
        LocalDate last = to == null ? null : read("to", to);
        try {
            return CalendarDays.between(first, last);
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException(
                    "to", CalendarDays.MAX_DAYS, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Reads a date.
     *
     * @throws InvalidQueryException naming the field
     */
    static LocalDate read(String field, String text) {
        try {
            return PageKey.dateOf(text);
        } catch (InvalidKeyException e) {
            throw new InvalidQueryException(field, null, String.valueOf(e.getMessage()), e);
        }
    }
}
