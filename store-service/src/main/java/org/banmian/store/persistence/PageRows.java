package org.banmian.store.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.banmian.store.archive.HeldPage;
import org.banmian.store.archive.PageReading;
import org.banmian.store.archive.PageVersion;
import org.jspecify.annotations.Nullable;

/** Rows of {@code pages}. */
final class PageRows {

    private static final String UPSERT =
            """
            insert into pages (publication, date, page, received, pipeline_number, pipeline_digest,
                source_digest, provenance, furniture, ledger, quality, revision, digest,
                article_order)
            values (?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?::json, ?::json, ?, ?, ?)
            on conflict (publication, date, page) do update set
                received = excluded.received, pipeline_number = excluded.pipeline_number,
                pipeline_digest = excluded.pipeline_digest, source_digest = excluded.source_digest,
                provenance = excluded.provenance, furniture = excluded.furniture,
                ledger = excluded.ledger, quality = excluded.quality,
                revision = excluded.revision, digest = excluded.digest,
                article_order = excluded.article_order
            """;

    private final Connection connection;

    PageRows(Connection connection) {
        this.connection = connection;
    }

    /** Replaces pages, given in key order. */
    void write(List<HeldPage> pages) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (HeldPage page : pages) {
                set(statement, page);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void set(PreparedStatement statement, HeldPage page) throws SQLException {
        PageVersion version = page.version();
        statement.setString(1, page.key().publication());
        statement.setObject(2, page.key().date());
        statement.setString(3, page.key().page());
        statement.setObject(4, version.received().atOffset(ZoneOffset.UTC));
        statement.setInt(5, version.pipelineNumber());
        statement.setString(6, version.pipelineDigest());
        statement.setString(7, version.sourceDigest());
        setReading(statement, page.reading());
        statement.setInt(12, page.revision());
        statement.setString(13, page.digest());
    }

    private void setReading(PreparedStatement statement, @Nullable PageReading reading)
            throws SQLException {
        statement.setString(8, reading == null ? null : Json.write(reading.provenance()));
        statement.setString(9, reading == null ? null : Json.write(reading.furniture()));
        statement.setString(10, reading == null ? null : Json.write(reading.ledger()));
        statement.setString(11, reading == null ? null : Json.write(reading.quality()));
        Object[] order = reading == null ? new Object[0] : reading.order().toArray();
        statement.setArray(14, connection.createArrayOf("integer", order));
    }
}
