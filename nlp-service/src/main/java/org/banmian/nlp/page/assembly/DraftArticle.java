package org.banmian.nlp.page.assembly;

import java.util.List;
import org.banmian.nlp.page.credit.Byline;

/**
 * An article before it is written down for others.
 *
 * @param place position on the page, to order articles by
 * @param pieces in reading order
 * @param bylines who made it, own lines first
 * @param headlineConfidence that the headline is this body's; NaN without a headline
 * @param confidence that the pieces are one article and all of it
 * @param reasons why it is not surer
 */
public record DraftArticle(
        int place,
        List<DraftPiece> pieces,
        List<Byline> bylines,
        double headlineConfidence,
        double confidence,
        List<String> reasons) {}
