package org.banmian.contract;

import java.time.Instant;
import java.util.List;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;

/**
 * A page was cut into its articles. One record replaces everything said of the page before.
 *
 * @param page which page
 * @param source where it came from, as in its {@link PageReceived}
 * @param pipeline which pipeline read it
 * @param publication the settings it was read under
 * @param articles in reading order; none is a legal outcome
 * @param furniture what belongs to no article
 * @param ledger where every character went
 * @param quality how far it can be trusted
 */
public record PageSegmented(
        PageKey page,
        PageSource source,
        PipelineVersion pipeline,
        PublicationSettings publication,
        List<SegmentedArticle> articles,
        List<Furniture> furniture,
        Ledger ledger,
        PageQuality quality)
        implements ArticlesEvent {

    /** Keeps the lists from changing. */
    public PageSegmented {
        articles = List.copyOf(articles);
        furniture = List.copyOf(furniture);
    }

    @Override
    public String eventId() {
        return page + "@" + source.received() + "/" + source.digest() + "/" + pipeline;
    }

    @Override
    public Instant time() {
        return source.received();
    }
}
