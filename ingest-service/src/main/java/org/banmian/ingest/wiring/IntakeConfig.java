package org.banmian.ingest.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How pages are taken in. */
@ConfigMapping(prefix = "banmian.ingest")
interface IntakeConfig {

    /**
     * How many pages' last digests are remembered to say {@code duplicate}. Each costs about 300
     * bytes of heap; one forgotten makes that advice wrong once, and nothing else.
     */
    @WithDefault("50000")
    long rememberedDigests();
}
