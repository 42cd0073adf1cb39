package org.banmian.ingest.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a withdrawal. */
@Schema(description = "A withdrawal that is safe on the broker.")
record WithdrawnPage(
        @Schema(required = true, description = "The page's key.", examples = "llrb/2022-12-02/3")
                String page,
        @Schema(
                        required = true,
                        description = "When the withdrawal was received, UTC, milliseconds.",
                        examples = "2022-12-01T18:04:05.678Z")
                Instant received) {}
