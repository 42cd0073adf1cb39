package org.banmian.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.banmian.ingest.intake.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a page that was accepted.
 *
 * @param page its key, in canonical form
 * @param digest SHA-256 of the bytes as received
 * @param received when; UTC, milliseconds
 * @param duplicate see {@link Receipt}
 * @param charset the encoding it was found to be in, where the format has one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AcceptedPage(
        String page, String digest, Instant received, boolean duplicate, @Nullable String charset) {

    static AcceptedPage of(Receipt receipt, @Nullable String charset) {
        return new AcceptedPage(
                receipt.page().toString(),
                receipt.digest(),
                receipt.received(),
                receipt.duplicate(),
                charset);
    }
}
