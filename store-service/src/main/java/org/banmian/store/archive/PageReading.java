package org.banmian.store.archive;

import java.util.List;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;

/**
 * What the standing version says of a page as a whole.
 *
 * @param provenance where it came from
 * @param order the numbers of the page's articles, in reading order
 * @param furniture what belongs to no article
 * @param ledger where every character went
 * @param quality how far it can be trusted
 */
public record PageReading(
        Provenance provenance,
        List<Integer> order,
        List<Furniture> furniture,
        Ledger ledger,
        PageQuality quality) {

    /** Keeps the lists from changing. */
    public PageReading {
        order = List.copyOf(order);
        furniture = List.copyOf(furniture);
    }
}
