package org.banmian.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * A page was taken back; passed on as it is from {@code banmian.pages} to {@code banmian.articles}.
 *
 * @param page which page
 * @param received when the withdrawal was received, set by ingest-service; UTC, milliseconds
 * @param receivedFrom who withdrew it: a scanner's key id, {@code oidc:} and the subject of a
 *     token, or {@code anonymous}
 * @param reason in their words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageWithdrawn(
        PageKey page, Instant received, String receivedFrom, @Nullable String reason)
        implements PageEvent, ArticlesEvent {

    /** Checks every part. */
    public PageWithdrawn {
        WellFormed.millis("received", received);
        WellFormed.text("receivedFrom", receivedFrom, 200);
        if (reason != null) {
            WellFormed.text("reason", reason, 1000);
        }
    }

    @Override
    public String key() {
        return page.toString();
    }

    @Override
    public String eventId() {
        return page + "@" + received + "/withdrawn";
    }

    @Override
    public Instant time() {
        return received;
    }
}
