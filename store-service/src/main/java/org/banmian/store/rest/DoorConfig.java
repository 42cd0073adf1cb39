package org.banmian.store.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is done at once. */
@ConfigMapping(prefix = "banmian.store.http")
interface DoorConfig {

    /**
     * How many requests are in work at once; beyond it the answer is 503 at once. More of them make
     * each slower and hold more memory; beyond {@code quarkus.datasource.jdbc.max-size} those that
     * ask the database wait for each other.
     */
    @WithDefault("64")
    int inWork();
}
