package org.banmian.local.push;

import java.time.LocalDate;
import java.util.Objects;
import org.banmian.contract.page.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * What a file is pushed as: a page, or an issue that tells its pages itself.
 *
 * @param publication its code
 * @param date of the issue
 * @param page as printed; none for an issue
 */
public record Target(String publication, LocalDate date, @Nullable String page) {

    /** Checks every part. */
    public Target {
        PageKey.checkPublication(publication);
        if (page != null) {
            page = new PageKey(publication, date, page).page();
        }
    }

    /** One page. */
    public static Target of(PageKey page) {
        return new Target(page.publication(), page.date(), page.page());
    }

    /** A whole issue. */
    public static Target issue(String publication, LocalDate date) {
        return new Target(publication, date, null);
    }

    /** Whether it is a whole issue. */
    public boolean isIssue() {
        return page == null;
    }

    /**
     * The key of the page.
     *
     * @throws NullPointerException if it is an issue
     */
    public PageKey key() {
        return new PageKey(publication, date, Objects.requireNonNull(page));
    }

    /** The issue, whole or with this page in it. */
    public String issue() {
        return publication + "/" + date;
    }

    /** {@code llrb/2022-12-02/3}, or {@code llrb/2022-12-02}. */
    @Override
    public String toString() {
        return isIssue() ? issue() : issue() + "/" + page;
    }
}
