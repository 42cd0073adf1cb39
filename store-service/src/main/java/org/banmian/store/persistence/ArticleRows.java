package org.banmian.store.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.ArchiveBatch;
import org.banmian.store.archive.Byline;
import org.banmian.store.archive.HeldArticle;
import org.banmian.store.archive.HeldPage;
import org.jspecify.annotations.Nullable;

/** Rows of {@code articles}. */
final class ArticleRows {

    private static final String UPSERT =
            """
            insert into articles (publication, date, page, n, revision, digest, withdrawn,
                headline, byline, genre, length, text, content)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            on conflict (publication, date, page, n) do update set
                revision = excluded.revision, digest = excluded.digest,
                withdrawn = excluded.withdrawn, headline = excluded.headline,
                byline = excluded.byline, genre = excluded.genre, length = excluded.length,
                text = excluded.text, content = excluded.content
            """;

    private final Connection connection;

    ArticleRows(Connection connection) {
        this.connection = connection;
    }

    /** Replaces the articles of a batch that anything happened to, in key order. */
    void write(ArchiveBatch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (HeldPage page : batch.pages()) {
                for (HeldArticle article : batch.articles(page)) {
                    set(statement, page.key(), article);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, PageKey page, HeldArticle article)
            throws SQLException {
        statement.setString(1, page.publication());
        statement.setObject(2, page.date());
        statement.setString(3, page.page());
        statement.setInt(4, article.number());
        statement.setInt(5, article.revision());
        statement.setString(6, article.digest());
        statement.setBoolean(7, article.withdrawn());
        if (article.withdrawn()) {
            setNothing(statement);
        } else {
            setContent(statement, article.content());
        }
    }

    private static void setContent(PreparedStatement statement, SegmentedArticle content)
            throws SQLException {
        String text = content.text();
        statement.setString(8, orNull(content.textOf(PieceRole.HEADLINE)));
        statement.setString(9, orNull(Byline.of(content)));
        statement.setString(10, content.genre().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        statement.setInt(11, text.length());
        statement.setString(12, text);
        statement.setString(13, Json.write(content));
    }

    private static void setNothing(PreparedStatement statement) throws SQLException {
        statement.setNull(8, Types.VARCHAR);
        statement.setNull(9, Types.VARCHAR);
        statement.setNull(10, Types.VARCHAR);
        statement.setNull(11, Types.INTEGER);
        statement.setNull(12, Types.VARCHAR);
        statement.setNull(13, Types.VARCHAR);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
