package org.banmian.nlp.page;

import java.util.List;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.SegmentedArticle;

/**
 * A page cut into its articles. All spans are into the source text, the page's lines joined by line
 * feeds, in UTF-16 code units.
 *
 * @param articles in page order; none is a legal outcome
 * @param furniture what belongs to no article
 * @param ledger where every character went
 * @param quality how far the result can be trusted, and what the page came with
 */
public record SegmentedPage(
        List<SegmentedArticle> articles,
        List<Furniture> furniture,
        Ledger ledger,
        PageQuality quality) {

    /** Keeps the lists from changing. */
    public SegmentedPage {
        articles = List.copyOf(articles);
        furniture = List.copyOf(furniture);
    }
}
