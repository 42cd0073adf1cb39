package org.banmian.ingest.intake;

import org.banmian.contract.page.PageKey;
import org.banmian.ingest.blob.Source;
import org.banmian.ingest.page.PageContent;

/**
 * A page that has been read and may be published.
 *
 * @param page which page
 * @param content what a reader found in its bytes
 * @param source the bytes as received
 * @param receivedFrom who sent them: a scanner's key id, {@code anonymous}, or {@code hot folder}
 */
public record Upload(PageKey page, PageContent content, Source source, String receivedFrom) {

    /** SHA-256 of the bytes as received. */
    public String digest() {
        return source.digest();
    }
}
