package org.banmian.store.persistence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;

/**
 * Key of the row of a closed revision.
 *
 * @param publication code
 * @param date of the issue
 * @param page as printed
 * @param n number on the page
 * @param revision of the article
 */
@Embeddable
record RevisionRowId(String publication, LocalDate date, String page, int n, int revision) {

    static RevisionRowId of(ArticleId id, int revision) {
        PageKey key = id.page();
        return new RevisionRowId(key.publication(), key.date(), key.page(), id.number(), revision);
    }
}
