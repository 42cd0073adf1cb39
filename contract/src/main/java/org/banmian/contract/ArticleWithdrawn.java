package org.banmian.contract;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.WellFormed;

/**
 * An article is no longer there.
 *
 * @param article which article
 * @param revision the revision that says so
 * @param received when the page, or its withdrawal, was received that took the article away; UTC,
 *     milliseconds
 * @param cause why
 */
public record ArticleWithdrawn(ArticleId article, int revision, Instant received, Cause cause)
        implements ArticleChange {

    /** Checks the revision. */
    public ArticleWithdrawn {
        ArticleChange.checkRevision(revision);
        WellFormed.millis("received", received);
    }

    @Override
    public Instant time() {
        return received;
    }

    /** Why an article goes. The list may grow. */
    public enum Cause {
        /** Its whole page was withdrawn. */
        @JsonProperty("page-withdrawn")
        PAGE_WITHDRAWN,
        /** The page was read again, and the article is not on it. */
        @JsonProperty("not-on-page")
        NOT_ON_PAGE,
        /** Any other, or one this reader does not know yet. */
        @JsonEnumDefaultValue
        @JsonProperty("other")
        OTHER
    }
}
