package org.banmian.store.search;

/** Finds articles. */
public interface ArticleSearch {

    /**
     * The articles that a query asks for. A string is found wherever it stands in one {@link Run},
     * both in normal form, and nowhere else. Counts are exact.
     *
     * @throws SearchTookTooLongException if it was given up
     * @throws SnapshotGoneException if a list by relevance cannot go on
     */
    FoundArticles find(ArticleQuery query);
}
