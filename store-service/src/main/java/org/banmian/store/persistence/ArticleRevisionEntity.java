package org.banmian.store.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.banmian.contract.ArticleWithdrawn.Cause;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.archive.ArchivedArticle;
import org.banmian.store.archive.Provenance;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code article_revisions}, to be read; {@link RevisionRows} writes them. */
@Entity
@Immutable
@Table(name = "article_revisions")
@SuppressWarnings("NullAway.Init")
class ArticleRevisionEntity {

    @EmbeddedId RevisionRowId id;
    Instant received;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String provenance;

    @Nullable String cause;

    ArchivedArticle archived(ArticleId article) {
        if (content == null || provenance == null) {
            Cause why = cause == null ? Cause.OTHER : Cause.valueOf(cause);
            return new ArchivedArticle(article, id.revision(), received, null, why);
        }
        ArchivedArticle.Content said =
                new ArchivedArticle.Content(
                        Json.read(content, SegmentedArticle.class),
                        Json.read(provenance, Provenance.class));
        return new ArchivedArticle(article, id.revision(), received, said, null);
    }
}
