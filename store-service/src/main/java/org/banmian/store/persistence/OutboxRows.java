package org.banmian.store.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.wire.EncodedEvent;
import org.banmian.contract.wire.EventCodec;
import org.banmian.contract.wire.Takedown;

/** Rows of {@code outbox}: what is to be told, encoded as it will be sent. */
final class OutboxRows {

    private static final String INSERT =
            "insert into outbox (key, headers, value) values (?, ?::json, ?)";

    private static final EventCodec CODEC = new EventCodec("/banmian/store-service");

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    /** That the records of these articles are to go, because their page was taken down. */
    void remove(List<ArticleId> articles, Takedown takedown) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (ArticleId article : articles) {
                statement.setString(1, article.toString());
                statement.setString(2, Json.write(takedown.headers()));
                statement.setNull(3, Types.VARCHAR);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void write(List<ArticleChange> changes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (ArticleChange change : changes) {
                EncodedEvent event = CODEC.encode(change);
                statement.setString(1, event.key());
                statement.setString(2, Json.write(event.headers()));
                statement.setString(3, event.value());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
