package org.banmian.ingest.folder;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A folder that pages and issues are taken from. */
@ConfigMapping(prefix = "banmian.ingest.folder")
interface FolderConfig {

    /**
     * Which folder; none is watched if it is not set. Everything in it is taken, and whoever can
     * write into it can push every publication.
     */
    Optional<Path> path();

    /** How often it is looked at; each time costs a look at up to 4,000 files. */
    @WithDefault("1s")
    Duration poll();

    /**
     * How long a file must not have changed before it is taken. Longer than the longest pause of
     * whoever writes into it, or half files are taken; names that end in {@code .part} and the like
     * are safer.
     */
    @WithDefault("5s")
    Duration settle();

    /**
     * How many pages are worked on at once; of issues it is one. Each page takes a thread, and heap
     * within {@code banmian.ingest.http.in-work}. Four times as many are claimed.
     */
    @WithDefault("4")
    int inWork();

    /** The most bytes of an issue; the same as over HTTP unless set. */
    @WithDefault("${banmian.ingest.http.issues.max-bytes:256M}")
    MemorySize maxIssueBytes();

    /** How long the broker may take to acknowledge a page before it is tried again. */
    @WithDefault("${banmian.ingest.http.answer-timeout:15s}")
    Duration patience();

    /** The longest pause before a file is tried again that nothing is wrong with. */
    @WithDefault("30s")
    Duration longestPause();

    /**
     * How long an instance under another kernel may be silent until the others take its files. A
     * shorter one has files taken twice when an instance pauses for longer, which does no harm.
     */
    @WithDefault("30s")
    Duration lease();

    /** How long a look at the folder may take before liveness goes down. */
    @WithDefault("2m")
    Duration stallLimit();

    /** How long files in work have to finish when the service stops. */
    @WithDefault("10s")
    Duration stopLimit();
}
