package org.banmian.contract.article;

import org.banmian.contract.page.WellFormed;

/**
 * A word that says what an article is about.
 *
 * @param text the word
 * @param weight above 0; comparable inside one article only
 */
public record Keyword(String text, double weight) {

    /** Checks both parts. */
    public Keyword {
        WellFormed.text("keyword", text, 100);
        if (!(weight > 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException("a keyword's weight is above 0: " + weight);
        }
    }
}
