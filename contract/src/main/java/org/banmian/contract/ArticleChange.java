package org.banmian.contract;

import org.banmian.contract.page.ArticleId;

/**
 * What passes on {@code banmian.article-changes}. Per article in order of revision; a consumer
 * ignores a revision that is not above the one it holds.
 */
public sealed interface ArticleChange extends Event
        permits ArticlePublished, ArticleRevised, ArticleWithdrawn {

    /** The article it speaks of. */
    ArticleId article();

    /** From 1; rises with every change. */
    int revision();

    @Override
    default String key() {
        return article().toString();
    }

    @Override
    default String eventId() {
        return article() + "@" + revision();
    }

    /** Refuses a revision that is none. */
    static void checkRevision(int revision) {
        if (revision < 1) {
            throw new IllegalArgumentException("a revision is 1 or more: " + revision);
        }
    }
}
