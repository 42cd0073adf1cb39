package org.banmian.ingest.issue;

import java.util.List;

/**
 * What became of an issue.
 *
 * @param pages in the order of the package
 * @param missing pages between the first and the last of their section that are not in it
 * @param twice pages that are in it more than once, and were refused for that
 */
public record IssueReceipt(List<PageOutcome> pages, List<String> missing, List<String> twice) {

    /** Keeps the lists as they are now. */
    public IssueReceipt {
        pages = List.copyOf(pages);
        missing = List.copyOf(missing);
        twice = List.copyOf(twice);
    }

    /** Whether any page was accepted. */
    public boolean isAccepted() {
        return pages.stream().anyMatch(page -> page.accepted() != null);
    }
}
