package org.banmian.store.archive;

import java.util.List;
import java.util.Set;
import org.banmian.contract.ArticleChange;

/**
 * What a newer version of a page does to what is held of it.
 *
 * @param after what is held then
 * @param touched the numbers of the articles of which anything changes
 * @param closed revisions that went into history, in order
 * @param events what is to be told, in order
 */
public record PageChange(
        HeldPage after,
        Set<Integer> touched,
        List<ClosedRevision> closed,
        List<ArticleChange> events) {

    /** Keeps the collections from changing. */
    public PageChange {
        touched = Set.copyOf(touched);
        closed = List.copyOf(closed);
        events = List.copyOf(events);
    }
}
