package org.banmian.ingest.intake;

import java.util.Map;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PublicationSettings;

/** What is known of each publication. */
public final class Publications {

    private final Map<String, PublicationSettings> byCode;

    /**
     * Knows these, by code.
     *
     * @throws org.banmian.contract.page.InvalidKeyException if a code is none
     */
    public Publications(Map<String, PublicationSettings> byCode) {
        byCode.keySet().forEach(PageKey::checkPublication);
        this.byCode = Map.copyOf(byCode);
    }

    /** The settings of a publication; {@link PublicationSettings#UNKNOWN} if there are none. */
    public PublicationSettings settings(String code) {
        return byCode.getOrDefault(code, PublicationSettings.UNKNOWN);
    }
}
