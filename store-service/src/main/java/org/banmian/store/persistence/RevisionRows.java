package org.banmian.store.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.banmian.contract.ArticleWithdrawn.Cause;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.PageKey;
import org.banmian.store.archive.ArchiveBatch;
import org.banmian.store.archive.ClosedRevision;
import org.banmian.store.archive.Provenance;

/** Rows of {@code article_revisions}. They are written once; one that is there already is wrong. */
final class RevisionRows {

    private static final String INSERT =
            """
            insert into article_revisions (publication, date, page, n, revision, received, content,
                provenance, cause)
            values (?, ?, ?, ?, ?, ?, ?::json, ?::json, ?)
            """;

    private static final Comparator<ClosedRevision> KEY_ORDER =
            Comparator.comparing(
                            (ClosedRevision each) -> each.article().page(), ArchiveBatch.KEY_ORDER)
                    .thenComparing(each -> each.article().number())
                    .thenComparing(ClosedRevision::revision);

    private final Connection connection;

    RevisionRows(Connection connection) {
        this.connection = connection;
    }

    void write(List<ClosedRevision> revisions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (ClosedRevision revision : revisions.stream().sorted(KEY_ORDER).toList()) {
                set(statement, revision);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, ClosedRevision revision)
            throws SQLException {
        PageKey page = revision.article().page();
        SegmentedArticle content = revision.content();
        Provenance provenance = revision.provenance();
        Cause cause = revision.cause();
        statement.setString(1, page.publication());
        statement.setObject(2, page.date());
        statement.setString(3, page.page());
        statement.setInt(4, revision.article().number());
        statement.setInt(5, revision.revision());
        statement.setObject(6, revision.received().atOffset(ZoneOffset.UTC));
        statement.setString(7, content == null ? null : Json.write(content));
        statement.setString(8, provenance == null ? null : Json.write(provenance));
        statement.setString(9, cause == null ? null : cause.name());
    }
}
