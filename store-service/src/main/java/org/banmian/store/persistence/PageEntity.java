package org.banmian.store.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;
import org.banmian.store.archive.PageReading;
import org.banmian.store.archive.PageVersion;
import org.banmian.store.archive.Provenance;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code pages}, to be read; {@link PageRows} writes them. */
@Entity
@Immutable
@Table(name = "pages")
@SuppressWarnings("NullAway.Init")
class PageEntity {

    @EmbeddedId PageId id;
    Instant received;

    @Column(name = "pipeline_number")
    int pipelineNumber;

    @Column(name = "pipeline_digest")
    String pipelineDigest;

    @Column(name = "source_digest")
    String sourceDigest;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable String provenance;

    @JdbcTypeCode(SqlTypes.JSON)
    String furniture;

    @JdbcTypeCode(SqlTypes.JSON)
    String ledger;

    @JdbcTypeCode(SqlTypes.JSON)
    String quality;

    int revision;

    @Column(name = "article_order")
    int[] articleOrder;

    PageVersion version() {
        return new PageVersion(received, pipelineNumber, pipelineDigest, sourceDigest);
    }

    List<Integer> order() {
        return Arrays.stream(articleOrder).boxed().toList();
    }

    /** What the version says; {@code null} when the page is withdrawn. */
    @Nullable PageReading reading() {
        if (provenance == null) {
            return null;
        }
        return new PageReading(
                Json.read(provenance, Provenance.class),
                order(),
                Json.read(furniture, Json.FURNITURE),
                Json.read(ledger, Ledger.class),
                Json.read(quality, PageQuality.class));
    }
}
