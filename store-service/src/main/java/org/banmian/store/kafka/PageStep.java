package org.banmian.store.kafka;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.wire.Takedown;
import org.banmian.store.archive.PageArchive;

/** What a record of the topic of articles has done to the archive. */
sealed interface PageStep {

    /** An event is applied. */
    record Apply(ArticlesEvent event) implements PageStep {}

    /** A page is forgotten. */
    record Forget(Takedown takedown) implements PageStep {}

    /**
     * Takes steps in their order: events that follow each other in one transaction, each takedown
     * in one of its own. Steps that were taken before change nothing.
     */
    static void take(List<PageStep> steps, PageArchive archive) {
        List<ArticlesEvent> events = new ArrayList<>();
        for (PageStep step : steps) {
            if (step instanceof Apply apply) {
                events.add(apply.event());
            } else if (step instanceof Forget forget) {
                archive.apply(List.copyOf(events));
                events.clear();
                archive.forget(forget.takedown());
            }
        }
        archive.apply(List.copyOf(events));
    }
}
