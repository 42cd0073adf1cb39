package org.banmian.ingest.intake;

import org.banmian.contract.page.PageKey;
import org.banmian.ingest.page.PageContent;

/**
 * A page that has been read and may be published.
 *
 * @param page which page
 * @param content what a reader found in its bytes
 * @param digest SHA-256 of the bytes as received
 * @param size how many bytes were received
 * @param receivedFrom who sent them: a scanner's key id, or {@code anonymous}
 */
public record Upload(
        PageKey page, PageContent content, String digest, long size, String receivedFrom) {}
