package org.banmian.ingest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.banmian.ingest.intake.Receipt;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.TextCharset;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a page that was accepted.
 *
 * @param page its key, in canonical form
 * @param digest SHA-256 of the bytes as received
 * @param received when; UTC, milliseconds
 * @param duplicate see {@link Receipt}
 * @param mediaType what it was found to be
 * @param charset the encoding it was found to be in, where the format has one
 * @param remarks what had to be assumed in reading it, in sentences
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AcceptedPage(
        String page,
        String digest,
        Instant received,
        boolean duplicate,
        String mediaType,
        @Nullable String charset,
        List<String> remarks) {

    static AcceptedPage of(Receipt receipt, PageContent content) {
        TextCharset charset = content.charset();
        return new AcceptedPage(
                receipt.page().toString(),
                receipt.digest(),
                receipt.received(),
                receipt.duplicate(),
                content.mediaType(),
                charset == null ? null : charset.id(),
                content.remarks());
    }
}
