package org.banmian.store.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.ArticleWithdrawn.Cause;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.jspecify.annotations.Nullable;

/** One version being applied to a page: collects what it does to each article. */
final class PageRevision {

    private final @Nullable HeldPage held;
    private final ArticlesEvent event;
    private final SortedMap<Integer, HeldArticle> articles = new TreeMap<>();
    private final Set<Integer> touched = new TreeSet<>();
    private final List<HeldArticle> inOrder = new ArrayList<>();
    private final Set<Integer> standing = new HashSet<>();
    private final List<ClosedRevision> closed = new ArrayList<>();
    private final List<ArticleChange> events = new ArrayList<>();

    PageRevision(@Nullable HeldPage held, ArticlesEvent event) {
        this.held = held;
        this.event = event;
        if (held != null) {
            held.articles().forEach(each -> articles.put(each.number(), each));
        }
    }

    /** An article that continues none takes the next number that was never used. */
    void publish(PageSegmented page, SegmentedArticle content) {
        int number = articles.isEmpty() ? 1 : articles.lastKey() + 1;
        HeldArticle article = HeldArticle.first(number, ContentDigest.of(content), content);
        stand(article);
        events.add(published(page, article));
    }

    /** An article that was there before: back again, changed, read differently, or as it was. */
    void carryOn(PageSegmented page, HeldArticle old, SegmentedArticle content) {
        String digest = ContentDigest.of(content);
        if (old.withdrawn()) {
            HeldArticle back = old.next(digest, content);
            stand(back);
            events.add(published(page, back));
        } else if (!digest.equals(old.digest())) {
            HeldArticle revised = old.next(digest, content);
            closed.add(ClosedRevision.content(id(old), old, provenance()));
            stand(revised);
            events.add(revised(page, revised));
        } else if (content.equals(old.content())) {
            stay(old);
        } else {
            stand(old.reread(content));
        }
    }

    /** All articles that are there and were not carried on go. */
    void withdrawRest(Cause cause) {
        for (HeldArticle old : List.copyOf(articles.values())) {
            if (!old.withdrawn() && !standing.contains(old.number())) {
                HeldArticle gone = old.gone();
                closed.add(ClosedRevision.content(id(old), old, provenance()));
                closed.add(
                        ClosedRevision.withdrawal(id(old), gone.revision(), event.time(), cause));
                keep(gone);
                events.add(new ArticleWithdrawn(id(old), gone.revision(), event.time(), cause));
            }
        }
    }

    /** The page as the version leaves it. */
    PageChange standing(PageSegmented page) {
        List<Integer> order = inOrder.stream().map(HeldArticle::number).toList();
        return change(
                ContentDigest.of(inOrder, page.furniture()),
                new PageReading(
                        Provenance.of(page),
                        order,
                        page.furniture(),
                        page.ledger(),
                        page.quality()));
    }

    /** The page gone. */
    PageChange withdrawn() {
        return change(ContentDigest.WITHDRAWN, null);
    }

    private PageChange change(String digest, @Nullable PageReading reading) {
        int revision = 1;
        if (held != null) {
            revision = held.digest().equals(digest) ? held.revision() : held.revision() + 1;
        }
        events.sort(Comparator.comparingInt(each -> each.article().number()));
        HeldPage after =
                new HeldPage(
                        event.page(),
                        PageVersion.of(event),
                        revision,
                        digest,
                        reading,
                        List.copyOf(articles.values()));
        return new PageChange(after, touched, closed, events);
    }

    private void stand(HeldArticle article) {
        keep(article);
        stay(article);
    }

    private void stay(HeldArticle article) {
        inOrder.add(article);
        standing.add(article.number());
    }

    private void keep(HeldArticle article) {
        articles.put(article.number(), article);
        touched.add(article.number());
    }

    private ArticleId id(HeldArticle article) {
        return new ArticleId(event.page(), article.number());
    }

    private Provenance provenance() {
        HeldPage before = Objects.requireNonNull(held, "an article is held, so its page is");
        return Objects.requireNonNull(before.reading(), "an article stands, so its page does")
                .provenance();
    }

    private ArticlePublished published(PageSegmented page, HeldArticle article) {
        return new ArticlePublished(
                id(article),
                article.revision(),
                page.source(),
                page.pipeline(),
                page.publication(),
                article.content());
    }

    private ArticleRevised revised(PageSegmented page, HeldArticle article) {
        return new ArticleRevised(
                id(article),
                article.revision(),
                page.source(),
                page.pipeline(),
                page.publication(),
                article.content());
    }
}
