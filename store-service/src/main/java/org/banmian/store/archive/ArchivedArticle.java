package org.banmian.store.archive;

import java.time.Instant;
import org.banmian.contract.ArticleWithdrawn.Cause;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an article.
 *
 * @param id which article
 * @param revision which revision
 * @param received when its page, or its withdrawal, was received
 * @param content what it says, and where it came from; {@code null} for a withdrawal
 * @param cause why it was withdrawn; {@code null} for content
 */
public record ArchivedArticle(
        ArticleId id,
        int revision,
        Instant received,
        @Nullable Content content,
        @Nullable Cause cause) {

    /**
     * What a revision says.
     *
     * @param article as it was cut and read
     * @param provenance where that came from
     */
    public record Content(SegmentedArticle article, Provenance provenance) {}
}
