package org.banmian.store.archive.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.PublicationDescribed;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Publications and their issues as they are read. Every method throws {@link
 * ArchiveUnavailableException}.
 */
public interface IssueReader {

    /** All publications that were described, by code. */
    List<PublicationDescribed> publications();

    /** A publication, if it was described. */
    Optional<PublicationDescribed> publication(String code);

    /**
     * An issue, without pages where none is known.
     *
     * @return nothing when the publication was not described and has no page on any date
     */
    Optional<Issue> issue(String publication, LocalDate date);

    /**
     * A calendar.
     *
     * @param days {@code null} for the year up to the last issue that stands
     * @return nothing when the publication was not described and has no page on any date
     */
    Optional<IssueCalendar> calendar(String publication, @Nullable CalendarDays days);
}
