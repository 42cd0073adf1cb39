package org.banmian.store.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes that are written but not yet told; one publisher takes them at a time. */
public interface Outbox {

    /**
     * The right to publish, if nobody else holds it. It is held until it is closed, or until the
     * database loses sight of the holder.
     *
     * @throws ArchiveUnavailableException if the database does not answer
     */
    Optional<Turn> tryTake();

    /** The right to publish. */
    interface Turn extends AutoCloseable {

        /**
         * The next changes, oldest first, as many as go well into memory; none at rest.
         *
         * @throws ArchiveUnavailableException if the turn is lost
         */
        List<Entry> next();

        /**
         * Forgets changes that the broker has acknowledged.
         *
         * @throws ArchiveUnavailableException if the turn is lost
         */
        void done(List<Entry> told);

        /** Gives the right back. */
        @Override
        void close();
    }

    /**
     * A change as a record.
     *
     * @param id of the row
     * @param key of the record
     * @param headers CloudEvents headers, in order
     * @param value JSON; {@code null} takes what stands under the key away
     */
    record Entry(long id, String key, Map<String, String> headers, @Nullable String value) {}
}
