package org.banmian.store.persistence;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.banmian.contract.article.SegmentedArticle;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code articles}, to be read; {@link ArticleRows} writes them. */
@Entity
@Immutable
@Table(name = "articles")
@SuppressWarnings("NullAway.Init")
class ArticleEntity {

    @EmbeddedId ArticleRowId id;
    int revision;
    boolean withdrawn;

    /** Not there when the article is withdrawn. */
    @JdbcTypeCode(SqlTypes.JSON)
    String content;

    SegmentedArticle article() {
        return Json.read(content, SegmentedArticle.class);
    }
}
