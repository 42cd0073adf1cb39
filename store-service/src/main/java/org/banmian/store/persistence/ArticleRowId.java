package org.banmian.store.persistence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;

/**
 * Key of the row of an article.
 *
 * @param publication code
 * @param date of the issue
 * @param page as printed
 * @param n number on the page
 */
@Embeddable
record ArticleRowId(String publication, LocalDate date, String page, int n) {

    static ArticleRowId of(ArticleId id) {
        PageKey key = id.page();
        return new ArticleRowId(key.publication(), key.date(), key.page(), id.number());
    }
}
