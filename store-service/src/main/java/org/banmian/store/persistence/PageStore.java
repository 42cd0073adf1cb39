package org.banmian.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.wire.Takedown;
import org.banmian.store.archive.ArchiveBatch;
import org.banmian.store.archive.HeldPage;
import org.banmian.store.archive.PageArchive;

/**
 * The archive in PostgreSQL. Writers of the same page wait for each other: each takes the locks of
 * all its pages first, in the same order as any other, so none can wait for one that waits for it.
 */
@ApplicationScoped
class PageStore implements PageArchive {

    private final Transactions transactions;

    PageStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void apply(List<ArticlesEvent> events) {
        if (!events.isEmpty()) {
            transactions.write(connection -> apply(connection, events));
        }
    }

    @Override
    public void describe(List<PublicationDescribed> descriptions) {
        if (!descriptions.isEmpty()) {
            transactions.write(
                    connection -> new PublicationRows(connection).describe(descriptions));
        }
    }

    @Override
    public void forget(Takedown takedown) {
        transactions.write(connection -> forget(connection, takedown));
    }

    private static void forget(Connection connection, Takedown takedown) throws SQLException {
        PageKey key = takedown.page();
        apply(connection, List.of(new PageWithdrawn(key, takedown.received(), "takedown", null)));
        HeldPage page =
                Objects.requireNonNull(
                        new HeldPages(connection, List.of(key)).load().get(key),
                        "a withdrawal leaves a page behind");
        if (page.version().received().isAfter(takedown.received())) {
            return;
        }
        List<ArticleId> articles =
                page.articles().stream().map(each -> new ArticleId(key, each.number())).toList();
        new PageRemoval(connection).remove(key);
        new OutboxRows(connection).remove(articles, takedown);
    }

    private static void apply(Connection connection, List<ArticlesEvent> events)
            throws SQLException {
        SortedSet<PageKey> keys = new TreeSet<>(ArchiveBatch.KEY_ORDER);
        events.forEach(event -> keys.add(event.page()));
        HeldPages pages = new HeldPages(connection, List.copyOf(keys));
        pages.lock();
        ArchiveBatch batch = new ArchiveBatch(pages.load());
        events.forEach(batch::apply);
        new PageRows(connection).write(batch.pages());
        new ArticleRows(connection).write(batch);
        new MentionRows(connection).write(batch);
        new RevisionRows(connection).write(batch.closed());
        new OutboxRows(connection).write(batch.events());
    }
}
