package org.banmian.store.persistence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of reading the archive. */
@ConfigMapping(prefix = "banmian.archive")
interface ReadSettings {

    /** How long one statement of a reader may take. */
    @WithDefault("5S")
    Duration timeLimit();
}
