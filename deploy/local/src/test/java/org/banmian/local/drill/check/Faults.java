package org.banmian.local.drill.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.check.Finding.Kind;
import org.banmian.local.drill.paper.Mark;

/** Copies of a real observation, each with one fault in it that a checker must find. */
public final class Faults {

    private final Observation seen;

    private Faults(Observation seen) {
        this.seen = seen;
    }

    /**
     * An observation with a fault.
     *
     * @param kind what a checker must call it
     * @param seen what it is shown
     */
    public record Fault(Kind kind, Observation seen) {}

    /** A loss, a duplicate, a torn page and an inversion. */
    public static List<Fault> in(Observation seen) {
        Faults faults = new Faults(seen);
        return List.of(
                new Fault(Kind.LOST, faults.lostPage()),
                new Fault(Kind.DUPLICATE, faults.doubledPage()),
                new Fault(Kind.TORN, faults.tornPage()),
                new Fault(Kind.ORDER, faults.invertedRevisions()));
    }

    private Observation lostPage() {
        PageKey page = first(seen.pages(), row -> row.reading().isPresent()).key();
        return seen.withPages(
                seen.pages().stream().filter(row -> !row.key().equals(page)).toList());
    }

    private Observation doubledPage() {
        List<StoredPage> pages = new ArrayList<>(seen.pages());
        pages.add(pages.get(pages.size() / 2));
        return seen.withPages(pages);
    }

    /** One article of a page is as it was in another version: here, on another page. */
    private Observation tornPage() {
        StoredArticle torn = first(seen.articles(), Faults::isMarked);
        Optional<SegmentedArticle> foreign =
                first(
                                seen.articles(),
                                article ->
                                        isMarked(article)
                                                && !article.id().page().equals(torn.id().page()))
                        .content();
        List<StoredArticle> articles = new ArrayList<>(seen.articles());
        articles.set(
                articles.indexOf(torn), new StoredArticle(torn.id(), torn.revision(), foreign));
        return seen.withArticles(articles);
    }

    private static boolean isMarked(StoredArticle article) {
        return article.content().filter(c -> Mark.PATTERN.matcher(c.text()).find()).isPresent();
    }

    private Observation invertedRevisions() {
        ArticleId revised = first(seen.articles(), article -> article.revision() > 1).id();
        List<ToldChange> changes =
                new ArrayList<>(
                        seen.changes().stream()
                                .filter(change -> change.article().equals(revised))
                                .distinct()
                                .toList());
        Collections.reverse(changes);
        seen.changes().stream()
                .filter(change -> !change.article().equals(revised))
                .forEach(changes::add);
        return seen.withChanges(changes);
    }

    private static <T> T first(List<T> list, Predicate<T> wanted) {
        return list.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing to plant a fault in"));
    }
}
