package org.banmian.store.archive;

import org.banmian.contract.PageSegmented;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;

/**
 * Where what is held came from.
 *
 * @param source of the page
 * @param pipeline that read it
 * @param publication the settings it was read under
 */
public record Provenance(
        PageSource source, PipelineVersion pipeline, PublicationSettings publication) {

    /** Of a page as it was cut. */
    public static Provenance of(PageSegmented page) {
        return new Provenance(page.source(), page.pipeline(), page.publication());
    }
}
