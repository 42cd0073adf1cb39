package org.banmian.store.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the search index. */
@ConfigMapping(prefix = "banmian.index")
interface IndexSettings {

    /** Where the index stands; of one process alone. What is lost there is built anew. */
    @WithDefault("search-index")
    Path folder();

    /** How long a search may take. */
    @WithDefault("5S")
    Duration timeLimit();
}
