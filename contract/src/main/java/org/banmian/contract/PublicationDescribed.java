package org.banmian.contract;

import java.time.Instant;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.WellFormed;

/**
 * What is known of a publication, now.
 *
 * @param code its code, {@code [a-z0-9-]{1,32}}
 * @param settings name, home region, language, time zone
 * @param described when; UTC, milliseconds
 */
public record PublicationDescribed(String code, PublicationSettings settings, Instant described)
        implements Event {

    /** Checks the code. */
    public PublicationDescribed {
        PageKey.checkPublication(code);
        WellFormed.millis("described", described);
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String eventId() {
        return code + "@" + described;
    }

    @Override
    public Instant time() {
        return described;
    }
}
