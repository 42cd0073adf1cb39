package org.banmian.store.search;

/** Searches only when the index is whole: an answer that lacks something would not show it. */
public final class WholeArchiveSearch implements ArticleSearch {

    private final ArticleSearch index;
    private final CatchUp catchUp;

    /** Searches an index that is being followed up. */
    public WholeArchiveSearch(ArticleSearch index, CatchUp catchUp) {
        this.index = index;
        this.catchUp = catchUp;
    }

    @Override
    public FoundArticles find(ArticleQuery query) {
        if (!catchUp.isDone()) {
            throw new IndexNotReadyException();
        }
        return index.find(query);
    }
}
