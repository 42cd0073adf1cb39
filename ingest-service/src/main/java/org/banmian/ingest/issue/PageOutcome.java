package org.banmian.ingest.issue;

import org.banmian.contract.page.PageKey;
import org.banmian.ingest.intake.Receipt;
import org.banmian.ingest.page.PageContent;
import org.jspecify.annotations.Nullable;

/**
 * What became of a part of an issue: either it was accepted or it was refused.
 *
 * @param file its name in the package
 * @param page which page it is, where something tells it
 * @param accepted its receipt and what was published
 * @param refused why it was not accepted
 */
public record PageOutcome(
        String file,
        @Nullable PageKey page,
        @Nullable Accepted accepted,
        @Nullable RuntimeException refused) {

    /** What is known of a page that was accepted. */
    public record Accepted(Receipt receipt, PageContent content) {}
}
