package org.banmian.contract.wire;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * A page that must not be kept. On a topic it is a record with the page's key, no value (so that
 * compaction forgets what stood there) and one header, {@link Headers#TAKEDOWN}. Whoever holds
 * anything of the page forgets it, except what was received later.
 *
 * @param page which page
 * @param received when the takedown was received, set by ingest-service; UTC, milliseconds
 */
public record Takedown(PageKey page, Instant received) {

    /** Checks the time. */
    public Takedown {
        WellFormed.millis("received", received);
    }

    /** The headers of its record. */
    public Map<String, String> headers() {
        return Map.of(Headers.TAKEDOWN, received.toString());
    }

    /**
     * Reads a record; empty if it is none of a takedown.
     *
     * @param headers the last value of a header by its name, {@code null} when there is none
     */
    public static Optional<Takedown> read(
            byte @Nullable [] key,
            Function<String, byte @Nullable []> headers,
            byte @Nullable [] value) {
        byte @Nullable [] received = headers.apply(Headers.TAKEDOWN);
        if (key == null || value != null || received == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Takedown(
                            PageKey.parse(new String(key, StandardCharsets.UTF_8)),
                            Instant.parse(new String(received, StandardCharsets.US_ASCII))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
