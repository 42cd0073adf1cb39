package org.banmian.store.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.page.PageKey;

/** An archive in memory, built as the real one is: event by event. */
final class Drill {

    private final Map<PageKey, HeldPage> pages = new HashMap<>();
    private final List<ArticleChange> told = new ArrayList<>();
    private final List<ClosedRevision> closed = new ArrayList<>();

    static Drill after(ArticlesEvent... events) {
        Drill drill = new Drill();
        for (ArticlesEvent event : events) {
            drill.apply(event);
        }
        return drill;
    }

    /** What this event alone led to tell. */
    List<ArticleChange> apply(ArticlesEvent event) {
        List<ArticleChange> events =
                Archivist.apply(pages.get(event.page()), event)
                        .map(
                                change -> {
                                    pages.put(event.page(), change.after());
                                    closed.addAll(change.closed());
                                    return change.events();
                                })
                        .orElse(List.of());
        told.addAll(events);
        return events;
    }

    HeldPage page(String key) {
        return pages.get(PageKey.parse(key));
    }

    Map<PageKey, HeldPage> pages() {
        return pages;
    }

    List<ArticleChange> told() {
        return told;
    }

    List<ClosedRevision> closed() {
        return closed;
    }
}
