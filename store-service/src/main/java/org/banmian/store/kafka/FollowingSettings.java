package org.banmian.store.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of how the search index follows its topic. */
@ConfigMapping(prefix = "banmian.index.following")
interface FollowingSettings {

    /**
     * How long an index may have stood still to go on from there; an older one is built anew. It
     * has to be well below the {@code delete.retention.ms} of the topic of changes, after which the
     * topic drops that an article was taken down.
     */
    @WithDefault("12H")
    Duration staleAfter();
}
