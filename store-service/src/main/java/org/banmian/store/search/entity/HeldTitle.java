package org.banmian.store.search.entity;

import java.time.LocalDate;
import java.util.List;
import org.banmian.contract.page.ArticleId;

/**
 * What articles call a person by.
 *
 * @param title such as 市委书记, as printed
 * @param articles how many do
 * @param first the issue date of the first one
 * @param last that of the last one
 * @param evidence the earliest and the latest of them, in order of their dates
 */
public record HeldTitle(
        String title, long articles, LocalDate first, LocalDate last, List<ArticleId> evidence) {

    /** Keeps the list from changing. */
    public HeldTitle {
        evidence = List.copyOf(evidence);
    }
}
