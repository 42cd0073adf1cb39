package org.banmian.store.kafka;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.ArticleIndex;

/** What a record of the topic of changes has done to an index. */
sealed interface IndexStep {

    /** An article is published, revised or withdrawn. */
    record Apply(ArticleChange change) implements IndexStep {}

    /** An article is forgotten. */
    record Forget(ArticleId article) implements IndexStep {}

    /** Takes steps in their order, those of a kind that follow each other at once. */
    static void take(List<IndexStep> steps, ArticleIndex index) {
        List<ArticleChange> changes = new ArrayList<>();
        List<ArticleId> forgotten = new ArrayList<>();
        for (IndexStep step : steps) {
            if (step instanceof Apply apply) {
                forget(forgotten, index);
                changes.add(apply.change());
            } else if (step instanceof Forget forget) {
                index.apply(List.copyOf(changes));
                changes.clear();
                forgotten.add(forget.article());
            }
        }
        forget(forgotten, index);
        index.apply(List.copyOf(changes));
    }

    private static void forget(List<ArticleId> forgotten, ArticleIndex index) {
        if (!forgotten.isEmpty()) {
            index.forget(List.copyOf(forgotten));
            forgotten.clear();
        }
    }
}
