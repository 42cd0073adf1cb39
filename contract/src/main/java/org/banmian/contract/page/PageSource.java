package org.banmian.contract.page;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page came from.
 *
 * @param digest SHA-256 of the bytes as received, 64 lower-case hexadecimal digits
 * @param mediaType what the bytes are, for example {@code text/plain}
 * @param charset the character encoding they were read in, where the format has one
 * @param size how many bytes were received
 * @param received when, set by ingest-service; UTC, milliseconds; the first half of the order that
 *     decides which version of a page stands
 * @param receivedFrom who sent them: a scanner's key id, {@code oidc:} and the subject of a token,
 *     {@code hot folder}, or {@code anonymous}
 */
public record PageSource(
        String digest,
        String mediaType,
        @Nullable String charset,
        long size,
        Instant received,
        String receivedFrom) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Checks every part. */
    public PageSource {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("a source digest is 64 hexadecimal digits");
        }
        if (size < 0) {
            throw new IllegalArgumentException("a source has no negative size: " + size);
        }
        WellFormed.text("mediaType", mediaType, 100);
        WellFormed.millis("received", received);
        WellFormed.text("receivedFrom", receivedFrom, 200);
        if (charset != null) {
            WellFormed.text("charset", charset, 40);
        }
    }
}
