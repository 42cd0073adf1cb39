package org.banmian.store.archive.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is known of an issue.
 *
 * @param publication code of the publication
 * @param date of the issue
 * @param pages all of which anything is known, in reading order; none when there is no such issue
 */
public record Issue(String publication, LocalDate date, List<IssuePage> pages) {

    /** Puts the pages in reading order. */
    public Issue {
        pages = pages.stream().sorted(Comparator.comparing(IssuePage::page)).toList();
    }

    /** The issue in the calendar. */
    public IssueDay day() {
        return new IssueDay(date, pages(false), pages(true));
    }

    private List<PageNumber> pages(boolean withdrawn) {
        return pages.stream()
                .filter(page -> page.withdrawn() == withdrawn)
                .map(IssuePage::page)
                .toList();
    }
}
