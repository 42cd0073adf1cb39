package org.banmian.store.persistence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.banmian.contract.page.PageKey;

/**
 * Key of the row of a page.
 *
 * @param publication code
 * @param date of the issue
 * @param page as printed
 */
@Embeddable
record PageId(String publication, LocalDate date, String page) {

    static PageId of(PageKey key) {
        return new PageId(key.publication(), key.date(), key.page());
    }
}
