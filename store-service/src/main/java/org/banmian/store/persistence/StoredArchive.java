package org.banmian.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.ArchiveCounts;
import org.banmian.store.archive.ArchiveReader;
import org.banmian.store.archive.ArchivedArticle;
import org.banmian.store.archive.ArchivedPage;
import org.banmian.store.archive.Provenance;

/** The archive in PostgreSQL, as it is read. */
@ApplicationScoped
class StoredArchive implements ArchiveReader {

    private static final String COUNTS =
            """
            select
                (select count(*) from publications),
                (select count(*) from pages where provenance is not null),
                (select count(*) from pages where provenance is null),
                (select count(*) from articles where not withdrawn),
                (select count(*) from articles where withdrawn),
                (select count(*) from outbox),
                (select max(received) from pages)
            """;

    private final Snapshot snapshot;
    private final PageRepository pages;
    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final EntityManager entities;

    StoredArchive(
            Snapshot snapshot,
            PageRepository pages,
            ArticleRepository articles,
            ArticleRevisionRepository revisions,
            EntityManager entities) {
        this.snapshot = snapshot;
        this.pages = pages;
        this.articles = articles;
        this.revisions = revisions;
        this.entities = entities;
    }

    @Override
    public Optional<ArchivedPage> page(PageKey key) {
        return snapshot.read(() -> pages.of(key).map(row -> archived(key, row)));
    }

    @Override
    public Optional<ArchivedArticle> article(ArticleId id) {
        return snapshot.read(() -> articles.of(id).map(row -> newest(id, row)));
    }

    @Override
    public Optional<ArchivedArticle> article(ArticleId id, int revision) {
        return snapshot.read(
                () ->
                        articles.of(id)
                                .filter(row -> row.revision == revision)
                                .map(row -> newest(id, row))
                                .or(() -> closed(id, revision)));
    }

    @Override
    public List<ArchivedArticle> revisions(ArticleId id) {
        return snapshot.read(
                () -> {
                    List<ArchivedArticle> all = new ArrayList<>();
                    revisions.of(id).forEach(row -> all.add(row.archived(id)));
                    articles.of(id)
                            .filter(row -> !row.withdrawn)
                            .ifPresent(row -> all.add(newest(id, row)));
                    return all;
                });
    }

    @Override
    public ArchiveCounts counts() {
        return snapshot.read(
                () -> {
                    Object[] row = (Object[]) entities.createNativeQuery(COUNTS).getSingleResult();
                    return new ArchiveCounts(
                            number(row[0]),
                            number(row[1]),
                            number(row[2]),
                            number(row[3]),
                            number(row[4]),
                            number(row[5]),
                            (Instant) row[6]);
                });
    }

    private ArchivedPage archived(PageKey key, PageEntity row) {
        Map<Integer, ArticleEntity> standing =
                articles.standingOn(key).stream()
                        .collect(Collectors.toMap(each -> each.id.n(), Function.identity()));
        List<ArchivedArticle> inOrder =
                row.order().stream()
                        .map(
                                n ->
                                        standing(
                                                new ArticleId(key, n),
                                                row,
                                                Objects.requireNonNull(
                                                        standing.get(n),
                                                        "an ordered article stands")))
                        .toList();
        return new ArchivedPage(key, row.revision, row.version(), row.reading(), inOrder);
    }

    /** A withdrawal is a closed revision; what stands came with the page's standing version. */
    private ArchivedArticle newest(ArticleId id, ArticleEntity row) {
        if (row.withdrawn) {
            return closed(id, row.revision)
                    .orElseThrow(
                            () -> new IllegalStateException("no record of a withdrawal: " + id));
        }
        PageEntity page =
                pages.of(id.page())
                        .orElseThrow(() -> new IllegalStateException("no page of " + id));
        return standing(id, page, row);
    }

    private Optional<ArchivedArticle> closed(ArticleId id, int revision) {
        return revisions.of(id, revision).map(row -> row.archived(id));
    }

    private static ArchivedArticle standing(ArticleId id, PageEntity page, ArticleEntity row) {
        Provenance provenance =
                Json.read(
                        Objects.requireNonNull(page.provenance, "a page with articles stands"),
                        Provenance.class);
        return new ArchivedArticle(
                id,
                row.revision,
                page.received,
                new ArchivedArticle.Content(row.article(), provenance),
                null);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
