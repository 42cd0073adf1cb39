package org.banmian.store.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.banmian.contract.page.PageKey;

/** Deletes everything that says what stood on a page. */
final class PageRemoval {

    /** In the order in which they refer to each other. */
    private static final List<String> DELETES =
            List.of(
                    "delete from mentions where publication = ? and date = ? and page = ?",
                    "delete from article_revisions where publication = ? and date = ? and page = ?",
                    "delete from articles where publication = ? and date = ? and page = ?");

    private final Connection connection;

    PageRemoval(Connection connection) {
        this.connection = connection;
    }

    /** Deletes the articles of a page, their revisions and who they name. */
    void remove(PageKey page) throws SQLException {
        for (String delete : DELETES) {
            try (PreparedStatement statement = connection.prepareStatement(delete)) {
                statement.setString(1, page.publication());
                statement.setObject(2, page.date());
                statement.setString(3, page.page());
                statement.executeUpdate();
            }
        }
    }
}
