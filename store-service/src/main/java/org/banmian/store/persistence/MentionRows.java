package org.banmian.store.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.ArchiveBatch;
import org.banmian.store.archive.HeldArticle;
import org.banmian.store.archive.HeldPage;
import org.banmian.store.archive.Mention;

/** Rows of {@code mentions}. */
final class MentionRows {

    private static final String DELETE =
            "delete from mentions where publication = ? and date = ? and page = ? and n = ?";

    private static final String INSERT =
            """
            insert into mentions (publication, date, page, n, kind, name, code, title, count, first)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Connection connection;

    MentionRows(Connection connection) {
        this.connection = connection;
    }

    /** Replaces what the articles of a batch name, in key order. */
    void write(ArchiveBatch batch) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (HeldPage page : batch.pages()) {
                for (HeldArticle article : batch.articles(page)) {
                    setArticle(delete, page.key(), article.number());
                    delete.addBatch();
                    addMentions(insert, page.key(), article);
                }
            }
            delete.executeBatch();
            insert.executeBatch();
        }
    }

    private static void addMentions(PreparedStatement insert, PageKey page, HeldArticle article)
            throws SQLException {
        if (article.withdrawn()) {
            return;
        }
        for (Mention mention : Mention.of(article.content())) {
            setArticle(insert, page, article.number());
            insert.setString(5, mention.kind().name().toLowerCase(Locale.ROOT));
            insert.setString(6, mention.name());
            insert.setString(7, mention.code());
            insert.setString(8, mention.title());
            insert.setInt(9, mention.count());
            insert.setInt(10, mention.first());
            insert.addBatch();
        }
    }

    private static void setArticle(PreparedStatement statement, PageKey page, int number)
            throws SQLException {
        statement.setString(1, page.publication());
        statement.setObject(2, page.date());
        statement.setString(3, page.page());
        statement.setInt(4, number);
    }
}
