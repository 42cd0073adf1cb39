package org.banmian.store.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.HeldArticle;
import org.banmian.store.archive.HeldPage;
import org.banmian.store.archive.PageReading;
import org.banmian.store.archive.PageVersion;
import org.banmian.store.archive.Provenance;
import org.jspecify.annotations.Nullable;

/** What is held of some pages, read to be changed. */
final class HeldPages {

    private static final String LOCK =
            """
            select pg_advisory_xact_lock(k) from (
                select distinct hashtextextended(key, 0) k from unnest(?::text[]) key order by k) keys
            """;

    private static final String PAGES =
            """
            select p.* from pages p
            join unnest(?::text[], ?::date[], ?::text[]) as wanted (publication, date, page)
                using (publication, date, page)
            """;

    /** The dates are given once more so that PostgreSQL opens only the partitions they are in. */
    private static final String ARTICLES =
            """
            select a.publication, a.date, a.page, a.n, a.revision, a.digest, a.withdrawn,
                coalesce(a.content, r.content) as last_content
            from articles a
            join unnest(?::text[], ?::date[], ?::text[]) as wanted (publication, date, page)
                using (publication, date, page)
            left join article_revisions r
                on a.withdrawn and r.publication = a.publication and r.date = a.date
                and r.page = a.page and r.n = a.n and r.revision = a.revision - 1
                and r.date = any (?::date[])
            where a.date = any (?::date[])
            order by a.publication, a.date, a.page, a.n
            """;

    private final Connection connection;
    private final List<PageKey> keys;

    HeldPages(Connection connection, List<PageKey> keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** Waits until nobody else writes one of the pages; until the transaction ends, nobody will. */
    void lock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, texts(keys.stream().map(PageKey::toString)));
            statement.execute();
        }
    }

    Map<PageKey, HeldPage> load() throws SQLException {
        Map<PageKey, List<HeldArticle>> articles = loadArticles();
        Map<PageKey, HeldPage> pages = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(PAGES)) {
            setKeys(statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    PageKey key = key(row);
                    pages.put(key, page(row, key, articles.getOrDefault(key, List.of())));
                }
            }
        }
        return pages;
    }

    private Map<PageKey, List<HeldArticle>> loadArticles() throws SQLException {
        Map<PageKey, List<HeldArticle>> articles = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ARTICLES)) {
            setKeys(statement);
            statement.setArray(4, dates());
            statement.setArray(5, dates());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    articles.computeIfAbsent(key(row), any -> new ArrayList<>()).add(article(row));
                }
            }
        }
        return articles;
    }

    private static HeldPage page(ResultSet row, PageKey key, List<HeldArticle> articles)
            throws SQLException {
        return new HeldPage(
                key,
                new PageVersion(
                        row.getObject("received", OffsetDateTime.class).toInstant(),
                        row.getInt("pipeline_number"),
                        row.getString("pipeline_digest"),
                        row.getString("source_digest")),
                row.getInt("revision"),
                row.getString("digest"),
                reading(row),
                articles);
    }

    private static @Nullable PageReading reading(ResultSet row) throws SQLException {
        String provenance = row.getString("provenance");
        if (provenance == null) {
            return null;
        }
        return new PageReading(
                Json.read(provenance, Provenance.class),
                List.of((Integer[]) row.getArray("article_order").getArray()),
                Json.read(row.getString("furniture"), Json.FURNITURE),
                Json.read(row.getString("ledger"), Ledger.class),
                Json.read(row.getString("quality"), PageQuality.class));
    }

    private static HeldArticle article(ResultSet row) throws SQLException {
        return new HeldArticle(
                row.getInt("n"),
                row.getInt("revision"),
                row.getString("digest"),
                row.getBoolean("withdrawn"),
                Json.read(row.getString("last_content"), SegmentedArticle.class));
    }

    private static PageKey key(ResultSet row) throws SQLException {
        return new PageKey(
                row.getString("publication"),
                row.getObject("date", LocalDate.class),
                row.getString("page"));
    }

    private void setKeys(PreparedStatement statement) throws SQLException {
        statement.setArray(1, texts(keys.stream().map(PageKey::publication)));
        statement.setArray(2, dates());
        statement.setArray(3, texts(keys.stream().map(PageKey::page)));
    }

    private Array dates() throws SQLException {
        return texts(keys.stream().map(key -> key.date().toString()));
    }

    private Array texts(Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
