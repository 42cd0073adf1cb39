package org.banmian.contract;

import java.time.Instant;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;

/**
 * An article appeared, or came back after it had been withdrawn.
 *
 * @param article which article
 * @param revision which of its revisions this is
 * @param source where its page came from
 * @param pipeline which pipeline read it
 * @param publication the settings it was read under
 * @param content the whole article
 */
public record ArticlePublished(
        ArticleId article,
        int revision,
        PageSource source,
        PipelineVersion pipeline,
        PublicationSettings publication,
        SegmentedArticle content)
        implements ArticleChange {

    /** Checks the revision. */
    public ArticlePublished {
        ArticleChange.checkRevision(revision);
    }

    @Override
    public Instant time() {
        return source.received();
    }
}
