package org.banmian.ingest.intake;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PublicationSettings;

/**
 * What is known of each publication: what was last described, and where that says nothing, the
 * defaults that this service was started with.
 */
public final class Publications {

    // More would be a flood of made-up codes. They are served all the same, under the defaults.
    private static final int REMEMBERED = 100_000;

    private final Map<String, PublicationSettings> defaults;
    private final ConcurrentMap<String, PublicationDescribed> described = new ConcurrentHashMap<>();

    /**
     * Knows these defaults, by code.
     *
     * @throws org.banmian.contract.page.InvalidKeyException if a code is none
     */
    public Publications(Map<String, PublicationSettings> defaults) {
        defaults.keySet().forEach(PageKey::checkPublication);
        this.defaults = Map.copyOf(defaults);
    }

    /** The settings of a publication; {@link PublicationSettings#UNKNOWN} if there are none. */
    public PublicationSettings settings(String code) {
        return described(code)
                .map(PublicationDescribed::settings)
                .filter(settings -> !settings.equals(PublicationSettings.UNKNOWN))
                .orElseGet(() -> defaults.getOrDefault(code, PublicationSettings.UNKNOWN));
    }

    /** How a publication was last described, if it was. */
    public Optional<PublicationDescribed> described(String code) {
        return Optional.ofNullable(described.get(code));
    }

    /** Takes note of a description, unless a later one is known. */
    public void learn(PublicationDescribed description) {
        if (described.size() < REMEMBERED || described.containsKey(description.code())) {
            described.merge(description.code(), description, Publications::later);
        }
    }

    private static PublicationDescribed later(PublicationDescribed a, PublicationDescribed b) {
        return b.described().isBefore(a.described()) ? a : b;
    }

    /** Every code that was described or has a default, in order. */
    public Collection<String> codes() {
        Collection<String> codes = new TreeSet<>(defaults.keySet());
        codes.addAll(described.keySet());
        return codes;
    }
}
