package org.banmian.store.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Who may read, and how much. */
@ConfigMapping(prefix = "banmian.store.access")
interface AccessConfig {

    /** The file with the hashes of the keys, as {@code ./banmian key} writes it. */
    Optional<Path> keys();

    /** How often it is read again; a key revoked is refused after at most so long. */
    @WithDefault("1s")
    Duration readKeysEvery();

    /** Lets everybody read who shows no key, from wherever the service is reached. */
    @WithDefault("false")
    boolean open();

    /**
     * How many requests a second each key may send over time, in each instance; beyond it the
     * answer is 429.
     */
    @WithDefault("100")
    int requestsPerSecond();

    /** How many requests a key that was quiet may send at once. */
    @WithDefault("400")
    int burst();
}
