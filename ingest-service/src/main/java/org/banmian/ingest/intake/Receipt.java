package org.banmian.ingest.intake;

import java.time.Instant;
import org.banmian.contract.page.PageKey;

/**
 * What is said of a page that was accepted.
 *
 * @param page which page
 * @param digest SHA-256 of the bytes as received
 * @param received when; UTC, milliseconds
 * @param duplicate whether these bytes were also the last accepted of this page, as far as this
 *     instance remembers; it was published all the same
 */
public record Receipt(PageKey page, String digest, Instant received, boolean duplicate) {}
