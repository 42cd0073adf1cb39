package org.banmian.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.banmian.store.archive.Outbox;

/** The outbox in PostgreSQL. The right to publish is an advisory lock of a session. */
@ApplicationScoped
class StoredOutbox implements Outbox {

    /** Two numbers, so that no lock of a page, which is one number, can be the same. */
    private static final String TRY_LOCK = "select pg_try_advisory_lock(20220, 1)";

    private final DataSource dataSource;
    private final Schema schema;

    StoredOutbox(DataSource dataSource, Schema schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    @Override
    public Optional<Turn> tryTake() {
        schema.requireReady();
        try {
            Connection connection = dataSource.getConnection();
            try {
                if (locked(connection)) {
                    return Optional.of(new OutboxTurn(connection));
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw SqlFailure.of(e);
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TRY_LOCK);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
