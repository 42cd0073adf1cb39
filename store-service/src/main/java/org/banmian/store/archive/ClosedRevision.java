package org.banmian.store.archive;

import java.time.Instant;
import org.banmian.contract.ArticleWithdrawn.Cause;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an article that will not change any more: content that another revision followed,
 * or a withdrawal.
 *
 * @param article which article
 * @param revision which revision
 * @param received when its page, or its withdrawal, was received
 * @param content what it said, as the last version that said so read it; {@code null} for a
 *     withdrawal
 * @param provenance where that came from; {@code null} for a withdrawal
 * @param cause why it was withdrawn; {@code null} for content
 */
public record ClosedRevision(
        ArticleId article,
        int revision,
        Instant received,
        @Nullable SegmentedArticle content,
        @Nullable Provenance provenance,
        @Nullable Cause cause) {

    /** Content that another revision follows. */
    static ClosedRevision content(ArticleId id, HeldArticle article, Provenance provenance) {
        return new ClosedRevision(
                id,
                article.revision(),
                provenance.source().received(),
                article.content(),
                provenance,
                null);
    }

    /** A withdrawal. */
    static ClosedRevision withdrawal(ArticleId id, int revision, Instant received, Cause cause) {
        return new ClosedRevision(id, revision, received, null, null, cause);
    }
}
