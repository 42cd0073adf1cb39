package org.banmian.store.archive.issue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archive knows of a publication's issues.
 *
 * @param first the date of its first issue that stands; {@code null} when none does
 * @param last the date of its last one, likewise
 * @param days those asked for, and {@link CalendarDays#AROUND} days before and after
 */
public record KnownIssues(
        @Nullable LocalDate first, @Nullable LocalDate last, List<IssueDay> days) {

    /** Keeps the list from changing. */
    public KnownIssues {
        days = List.copyOf(days);
    }
}
