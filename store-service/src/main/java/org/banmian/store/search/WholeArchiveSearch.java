package org.banmian.store.search;

import java.util.List;
import java.util.function.Supplier;

/**
 * Searches and suggests only when the index is whole: an answer that lacks something would not show
 * it.
 */
public final class WholeArchiveSearch implements ArticleSearch, NameSuggestions {

    private final ArticleSearch index;
    private final NameSuggestions names;
    private final CatchUp catchUp;

    /** Asks an index that is being followed up. */
    public WholeArchiveSearch(ArticleSearch index, NameSuggestions names, CatchUp catchUp) {
        this.index = index;
        this.names = names;
        this.catchUp = catchUp;
    }

    @Override
    public FoundArticles find(ArticleQuery query) {
        return whole(() -> index.find(query));
    }

    @Override
    public List<Suggestion> beginning(String typed, int limit) {
        return whole(() -> names.beginning(typed, limit));
    }

    private <T> T whole(Supplier<T> answer) {
        check();
        T found = answer.get();
        // It may have been cleared, to be built anew, while it answered.
        check();
        return found;
    }

    private void check() {
        if (!catchUp.isDone()) {
            throw new IndexNotReadyException();
        }
    }
}
