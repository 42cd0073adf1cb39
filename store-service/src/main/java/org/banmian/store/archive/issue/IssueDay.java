package org.banmian.store.archive.issue;

import java.time.LocalDate;
import java.util.List;

/**
 * A date of a publication and the pages that are known of it.
 *
 * @param date of the issue
 * @param pages that stand, in reading order
 * @param withdrawn pages that were taken back, in reading order
 */
public record IssueDay(LocalDate date, List<PageNumber> pages, List<PageNumber> withdrawn) {

    /** Puts the pages in reading order. */
    public IssueDay {
        pages = pages.stream().sorted().toList();
        withdrawn = withdrawn.stream().sorted().toList();
    }

    /** Whether any page of it stands. */
    public boolean stands() {
        return !pages.isEmpty();
    }

    /** Whether there were pages, and all of them were taken back. */
    public boolean allWithdrawn() {
        return pages.isEmpty() && !withdrawn.isEmpty();
    }

    /** The pages that are missing inside the numbering, in reading order. */
    public List<PageRun> missing() {
        return MissingPages.of(pages, withdrawn);
    }
}
