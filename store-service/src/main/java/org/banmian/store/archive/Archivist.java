package org.banmian.store.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banmian.contract.ArticleWithdrawn.Cause;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.article.SegmentedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a version of a page changes. It depends on what is held and on the event, on nothing
 * else: the same events in the same order give the same archive.
 */
public final class Archivist {

    private Archivist() {}

    /**
     * What an event changes; nothing when its version is not newer than what is held.
     *
     * @param held what is held of its page, {@code null} when nothing is
     */
    public static Optional<PageChange> apply(@Nullable HeldPage held, ArticlesEvent event) {
        if (held != null && !PageVersion.of(event).isAfter(held.version())) {
            return Optional.empty();
        }
        PageRevision revision = new PageRevision(held, event);
        if (event instanceof PageSegmented page) {
            return Optional.of(replace(revision, held, page));
        }
        if (event instanceof PageWithdrawn) {
            revision.withdrawRest(Cause.PAGE_WITHDRAWN);
            return Optional.of(revision.withdrawn());
        }
        throw new IllegalStateException("no event of a page: " + event.eventId());
    }

    private static PageChange replace(
            PageRevision revision, @Nullable HeldPage held, PageSegmented page) {
        List<SegmentedArticle> found = page.articles();
        Map<Integer, HeldArticle> continued =
                ArticleMatcher.match(held == null ? List.of() : held.articles(), found);
        for (int i = 0; i < found.size(); i++) {
            HeldArticle old = continued.get(i);
            if (old == null) {
                revision.publish(page, found.get(i));
            } else {
                revision.carryOn(page, old, found.get(i));
            }
        }
        revision.withdrawRest(Cause.NOT_ON_PAGE);
        return revision.standing(page);
    }
}
