package org.banmian.store.search;

import org.banmian.contract.page.ArticleId;

/** Where a list goes on. */
public sealed interface Resumption {

    /**
     * Behind an article, in a list by date. Whatever arrives meanwhile, nothing that stays is left
     * out or repeated.
     *
     * @param article the last of the answer before; it need not be there any more
     */
    record AfterArticle(ArticleId article) implements Resumption {}

    /**
     * Behind a hit, in a list by relevance. What is relevant hangs on the whole index, so the list
     * goes on in the index as it was.
     *
     * @param snapshot names the index as it was
     * @param score of the last hit
     * @param hit its number in that index
     */
    record AfterHit(String snapshot, float score, int hit) implements Resumption {}
}
