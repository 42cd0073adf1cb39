package org.banmian.store.archive.issue;

/**
 * Pages of one section that follow each other. Missing pages are told as runs, so that one page
 * with a wrong high number is one gap and not hundreds.
 *
 * @param first the lowest
 * @param last the highest; the same when it is one page
 */
public record PageRun(PageNumber first, PageNumber last) {

    /** Checks that it runs forward in one section. */
    public PageRun {
        if (!first.section().equals(last.section()) || first.number() > last.number()) {
            throw new IllegalArgumentException("no run of pages: " + first + " to " + last);
        }
    }

    /** The page, or the first and the last joined by a hyphen: {@code 3}, {@code A5-A9}. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "-" + last;
    }
}
