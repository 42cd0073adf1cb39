package org.banmian.store.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.banmian.store.archive.Outbox;
import org.jboss.logging.Logger;

/** A session that holds the right to publish, and reads the outbox while it does. */
final class OutboxTurn implements Outbox.Turn {

    private static final Logger LOG = Logger.getLogger(OutboxTurn.class);

    /**
     * The rows of one article get their ids in order of revision, because its page is locked until
     * they are committed; between articles no order is promised.
     */
    private static final String NEXT =
            "select id, key, headers, value from outbox order by id limit 500";

    private static final String DELETE = "delete from outbox where id = any (?)";

    private static final String UNLOCK = "select pg_advisory_unlock_all()";

    private static final int FETCH_ROWS = 20;
    private static final int MAX_CHARACTERS = 4_000_000;

    private final Connection connection;

    OutboxTurn(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    @Override
    public List<Outbox.Entry> next() {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setFetchSize(FETCH_ROWS);
            List<Outbox.Entry> entries = read(statement);
            connection.commit();
            return entries;
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private static List<Outbox.Entry> read(PreparedStatement statement) throws SQLException {
        List<Outbox.Entry> entries = new ArrayList<>();
        int characters = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (characters < MAX_CHARACTERS && row.next()) {
                Outbox.Entry entry =
                        new Outbox.Entry(
                                row.getLong("id"),
                                row.getString("key"),
                                Json.read(row.getString("headers"), Json.HEADERS),
                                row.getString("value"));
                String value = entry.value();
                characters += value == null ? 0 : value.length();
                entries.add(entry);
            }
        }
        return entries;
    }

    @Override
    public void done(List<Outbox.Entry> told) {
        Object[] ids = told.stream().map(Outbox.Entry::id).toArray();
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids));
            statement.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.rollback();
            connection.setAutoCommit(true);
            statement.execute(UNLOCK);
        } catch (SQLException e) {
            LOG.debugf("The session of the outbox is gone, and its lock with it: %s", e);
        }
    }

    private static ArchiveUnavailableException lost(SQLException e) {
        return new ArchiveUnavailableException("the outbox cannot be read: " + e.getMessage(), e);
    }
}
