package org.banmian.store.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banmian.store.archive.issue.Issue;
import org.banmian.store.archive.issue.IssueDay;
import org.banmian.store.archive.issue.IssuePage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An issue.
 *
 * @param publication its publication's code
 * @param date its date
 * @param withdrawn whether it had pages, and all of them were withdrawn
 * @param pages all that are known, in reading order: A1, A2, A10, B1
 * @param missingPages inside the numbering, in reading order: a page such as {@code 3}, or the
 *     first and the last of a run such as {@code A5-A9}
 */
@Schema(name = "Issue", example = IssueExamples.ISSUE)
record IssueAnswer(
        String publication,
        LocalDate date,
        boolean withdrawn,
        List<Page> pages,
        @Schema(description = IssueExamples.MISSING_PAGES) List<String> missingPages) {

    /**
     * A page in short.
     *
     * @param page which page
     * @param revision rises when what the page says changes
     * @param received when it, or its withdrawal, was received
     * @param articles how many stand on it
     * @param withdrawn whether it was taken back
     */
    @Schema(name = "IssuePage")
    record Page(String page, int revision, Instant received, int articles, boolean withdrawn) {

        static Page of(IssuePage page) {
            return new Page(
                    page.page().toString(),
                    page.revision(),
                    page.received(),
                    page.articles(),
                    page.withdrawn());
        }
    }

    static IssueAnswer of(Issue issue) {
        IssueDay day = issue.day();
        return new IssueAnswer(
                issue.publication(),
                issue.date(),
                day.allWithdrawn(),
                issue.pages().stream().map(Page::of).toList(),
                day.missing().stream().map(Object::toString).toList());
    }
}
