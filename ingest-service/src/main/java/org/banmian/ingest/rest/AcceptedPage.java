package org.banmian.ingest.rest;

import java.time.Instant;
import org.banmian.ingest.intake.Receipt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a page that was accepted. */
@Schema(description = "A page that is safe on the broker and will become searchable.")
record AcceptedPage(
        @Schema(
                        required = true,
                        description = "Its key, in canonical form: A01 is answered as A1.",
                        examples = "llrb/2022-12-02/3")
                String page,
        @Schema(
                        required = true,
                        description = "SHA-256 of the bytes as received.",
                        pattern = "[0-9a-f]{64}",
                        examples =
                                "a4cb9ab709589dbc2f2c3b1f0d5e8a7760f1f3f5f8a6d1b2c3e4f5a6b7c8d9e0")
                String digest,
        @Schema(
                        required = true,
                        description =
                                "When it was received, UTC, milliseconds; of two versions of a page"
                                        + " the one received later stands.",
                        examples = "2022-12-01T18:04:05.678Z")
                Instant received,
        @Schema(
                        required = true,
                        description =
                                "Advice: these bytes were also the last accepted of this page, as"
                                        + " far as this instance remembers. The page was published"
                                        + " all the same.")
                boolean duplicate,
        @Schema(
                        description = "The encoding the text was found to be in.",
                        enumeration = {"UTF-8", "GB18030"})
                @Nullable String charset) {

    static AcceptedPage of(Receipt receipt, @Nullable String charset) {
        return new AcceptedPage(
                receipt.page().toString(),
                receipt.digest(),
                receipt.received(),
                receipt.duplicate(),
                charset);
    }
}
