package org.banmian.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.banmian.store.archive.RefusedException;

/**
 * Transactions that write, over JDBC itself: batches, locks and the moment of the commit are all in
 * sight, and so is the SQLSTATE of what goes wrong.
 */
@ApplicationScoped
class Transactions {

    private final DataSource dataSource;
    private final Schema schema;

    Transactions(DataSource dataSource, Schema schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /** Work on a connection. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void on(Connection connection) throws SQLException;
    }

    /**
     * Does work in one transaction: all of it, or nothing.
     *
     * @throws ArchiveUnavailableException if the database is not there, or the work got in the way
     *     of other work
     * @throws RefusedException if the database cannot hold the data
     */
    void write(Work work) {
        schema.requireReady();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                limitWaiting(connection);
                work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw SqlFailure.of(e);
        }
    }

    private static void limitWaiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '20s'");
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
