package org.banmian.store.search;

/** Finds articles. */
public interface ArticleSearch {

    /**
     * The articles that a query asks for: newest issue first; inside an issue by publication, page
     * and number. An article that stays is neither skipped nor repeated from one page of answers to
     * the next, whatever arrives meanwhile.
     *
     * @throws SearchTookTooLongException if it was given up
     */
    FoundArticles find(ArticleQuery query);
}
