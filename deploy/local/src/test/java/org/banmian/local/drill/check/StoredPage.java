package org.banmian.local.drill.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.page.PageKey;

/**
 * A page as the database holds it.
 *
 * @param key which page
 * @param received which version
 * @param reading what it says; empty when it is withdrawn
 */
public record StoredPage(PageKey key, Instant received, Optional<Reading> reading) {

    /**
     * What a page that stands says of itself.
     *
     * @param digest of its source
     * @param order numbers of its articles
     * @param furniture what belongs to no article
     * @param ledger where every character went
     */
    public record Reading(
            String digest, List<Integer> order, List<Furniture> furniture, Ledger ledger) {}
}
