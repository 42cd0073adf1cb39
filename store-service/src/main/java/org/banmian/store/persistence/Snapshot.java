package org.banmian.store.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.banmian.store.archive.ArchiveTookTooLongException;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the archive as it was at one moment: a page that is replaced meanwhile is never seen half
 * old and half new. No statement takes longer than {@link ReadSettings#timeLimit}.
 */
@ApplicationScoped
class Snapshot {

    private static final String QUERY_CANCELED = "57014";

    private final String limit;
    private final EntityManager entities;
    private final Schema schema;

    Snapshot(EntityManager entities, Schema schema, ReadSettings settings) {
        this.limit = "set local statement_timeout = " + settings.timeLimit().toMillis();
        this.entities = entities;
        this.schema = schema;
    }

    /**
     * Reads.
     *
     * @throws ArchiveTookTooLongException if a statement was given up
     * @throws ArchiveUnavailableException if the database does not answer
     */
    <T> T read(Supplier<T> reading) {
        schema.requireReady();
        try {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () -> {
                                begin();
                                return reading.get();
                            });
        } catch (PersistenceException | QuarkusTransactionException e) {
            throw unavailable(e);
        }
    }

    private void begin() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        entities.createNativeQuery(limit).executeUpdate();
    }

    private static RuntimeException unavailable(RuntimeException failure) {
        SQLException sql = sqlCause(failure);
        if (sql != null && QUERY_CANCELED.equals(sql.getSQLState())) {
            return new ArchiveTookTooLongException(sql);
        }
        return new ArchiveUnavailableException(
                "the archive cannot be read", sql == null ? failure : sql);
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException found) {
                return found;
            }
        }
        return null;
    }
}
