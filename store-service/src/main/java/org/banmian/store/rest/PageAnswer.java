package org.banmian.store.rest;

import java.time.Instant;
import java.util.List;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.store.archive.ArchivedArticle;
import org.banmian.store.archive.ArchivedPage;
import org.banmian.store.archive.PageReading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page as it stands.
 *
 * @param page which page
 * @param revision rises when what the page says changes
 * @param received when it was received
 * @param source where it came from
 * @param pipeline that read it
 * @param articles in reading order
 * @param furniture what belongs to no article
 * @param ledger where every character went
 * @param quality how far it can be trusted
 */
@Schema(name = "Page", example = Examples.PAGE)
record PageAnswer(
        @Schema(implementation = String.class, examples = "llrb/2022-12-02/3") PageKey page,
        int revision,
        Instant received,
        PageSource source,
        PipelineVersion pipeline,
        List<ArticleAnswer> articles,
        List<Furniture> furniture,
        Ledger ledger,
        PageQuality quality) {

    static PageAnswer of(ArchivedPage page, PageReading reading) {
        return new PageAnswer(
                page.key(),
                page.revision(),
                page.version().received(),
                reading.provenance().source(),
                reading.provenance().pipeline(),
                page.articles().stream().map(PageAnswer::article).toList(),
                reading.furniture(),
                reading.ledger(),
                reading.quality());
    }

    private static ArticleAnswer article(ArchivedArticle article) {
        ArchivedArticle.Content content = article.content();
        if (content == null) {
            throw new IllegalStateException("a page has no withdrawn articles: " + article.id());
        }
        return ArticleAnswer.of(article, content);
    }
}
