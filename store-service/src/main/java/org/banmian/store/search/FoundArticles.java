package org.banmian.store.search;

import java.util.List;
import org.banmian.contract.page.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param total how many articles the query asks for, over all pages of answers
 * @param items those of this one
 * @param next where the next one goes on; {@code null} when this is the last
 */
public record FoundArticles(long total, List<FoundArticle> items, @Nullable ArticleId next) {

    /** Keeps the list from changing. */
    public FoundArticles {
        items = List.copyOf(items);
    }
}
