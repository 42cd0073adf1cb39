package org.banmian.store.archive;

import java.time.Instant;
import java.util.Comparator;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.PageSegmented;

/**
 * Where something said of a page stands in the order that decides what counts: by the time the page
 * was received, then by pipeline, and last by source, so that no two different versions are equal.
 * A withdrawal has no pipeline and no source, and comes first among those of its millisecond.
 *
 * @param received when its page, or its withdrawal, was received
 * @param pipelineNumber of the pipeline that read the page; 0 for a withdrawal
 * @param pipelineDigest likewise; empty for a withdrawal
 * @param sourceDigest of the bytes of the page; empty for a withdrawal
 */
public record PageVersion(
        Instant received, int pipelineNumber, String pipelineDigest, String sourceDigest)
        implements Comparable<PageVersion> {

    private static final Comparator<PageVersion> ORDER =
            Comparator.comparing(PageVersion::received)
                    .thenComparingInt(PageVersion::pipelineNumber)
                    .thenComparing(PageVersion::pipelineDigest)
                    .thenComparing(PageVersion::sourceDigest);

    /** The version that an event speaks of. */
    public static PageVersion of(ArticlesEvent event) {
        if (event instanceof PageSegmented page) {
            return new PageVersion(
                    page.source().received(),
                    page.pipeline().number(),
                    page.pipeline().digest(),
                    page.source().digest());
        }
        return new PageVersion(event.time(), 0, "", "");
    }

    /** Whether it counts where this other one is held. */
    public boolean isAfter(PageVersion held) {
        return compareTo(held) > 0;
    }

    @Override
    public int compareTo(PageVersion other) {
        return ORDER.compare(this, other);
    }
}
