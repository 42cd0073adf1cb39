package org.banmian.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Entity;
import org.banmian.store.search.ArticleQuery.Counts;
import org.junit.jupiter.api.Test;

class WholeArchiveSearchTest {

    private static final ArticleQuery QUERY =
            new ArticleQuery(null, Filters.NONE, Order.NEWEST, 10, null, Counts.NONE);
    private static final FoundArticles FOUND =
            new FoundArticles(1, List.of(), null, Map.of(), List.of(), List.of());
    private static final List<Suggestion> NAMES =
            List.of(new Suggestion(Entity.Kind.PLACE, "石楼县", 1));

    private final CatchUp catchUp = new CatchUp();
    private final WholeArchiveSearch search =
            new WholeArchiveSearch(query -> FOUND, (typed, limit) -> NAMES, catchUp);

    @Test
    void nothingIsAnsweredBeforeTheIndexIsWhole() {
        expectNoAnswer();
    }

    @Test
    void aWholeIndexIsAsked() {
        catchUp.reached();

        assertThat(search.find(QUERY)).isEqualTo(FOUND);
        assertThat(search.beginning("slx", 10)).isEqualTo(NAMES);
    }

    @Test
    void nothingIsAnsweredWhileTheIndexIsBuiltAnew() {
        catchUp.reached();
        catchUp.lost();

        expectNoAnswer();
    }

    @Test
    void anAnswerInWhichTheIndexWasLostIsNone() {
        catchUp.reached();
        WholeArchiveSearch losing =
                new WholeArchiveSearch(
                        query -> {
                            catchUp.lost();
                            return FOUND;
                        },
                        (typed, limit) -> NAMES,
                        catchUp);

        assertThatThrownBy(() -> losing.find(QUERY)).isInstanceOf(IndexNotReadyException.class);
    }

    private void expectNoAnswer() {
        assertThatThrownBy(() -> search.find(QUERY)).isInstanceOf(IndexNotReadyException.class);
        assertThatThrownBy(() -> search.beginning("slx", 10))
                .isInstanceOf(IndexNotReadyException.class);
    }
}
