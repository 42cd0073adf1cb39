package org.banmian.ingest.wiring;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Who may push, and how much. */
@ConfigMapping(prefix = "banmian.ingest.access")
interface AccessConfig {

    /** The file with the hashes of the keys, as {@code ./banmian key} writes it. */
    Optional<Path> keys();

    /** How often it is read again; a key revoked is refused after at most so long. */
    @WithDefault("1s")
    Duration readKeysEvery();

    /** Lets in who shows no key; goes with a loopback address only. */
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

    /** How many bytes of bodies each key may send in an hour, in each instance. */
    @WithDefault("16G")
    MemorySize bytesPerHour();
}
