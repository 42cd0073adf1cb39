package org.banmian.local.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.banmian.contract.page.PageKey;

/**
 * The moment of a kill: a session that keeps the store from committing any page, so that what is
 * not stored when the kill is decided is not stored when it happens.
 */
final class Strike implements AutoCloseable {

    private final Connection session;

    private Strike(Connection session) {
        this.session = session;
    }

    /**
     * Waits for the store's transaction to end, if it is in one, and lets none begin to write.
     *
     * @throws SQLException if the database does not answer, or has no such table yet
     */
    static Strike begin(Archive archive) throws SQLException {
        Connection session = archive.connect();
        try {
            session.setAutoCommit(false);
            try (Statement statement = session.createStatement()) {
                statement.execute("set local lock_timeout = '10s'");
                statement.execute("lock table pages in share mode");
            }
            return new Strike(session);
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /** The pages of which the store does not hold the version acknowledged last. */
    List<PageKey> unstored(Map<PageKey, Instant> acknowledged) throws SQLException {
        Map<PageKey, Instant> stored = Archive.received(session);
        return acknowledged.entrySet().stream()
                .filter(
                        page ->
                                stored.getOrDefault(page.getKey(), Instant.MIN)
                                        .isBefore(page.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Lets the store go on. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (SQLException e) {
            // The database was killed, and the lock is gone with it.
        }
    }
}
