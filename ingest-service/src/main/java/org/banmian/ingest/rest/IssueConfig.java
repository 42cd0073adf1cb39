package org.banmian.ingest.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much, and how patiently, issues are taken in over HTTP. */
@ConfigMapping(prefix = "banmian.ingest.http.issues")
interface IssueConfig {

    /**
     * How many issues may be in work at once; beyond it the answer is 503. Each takes up to {@code
     * max-bytes} of the disk for temporary files, a thread, up to 30 MB of heap for the directory
     * of its archive, and of the heap that pages share as much as its largest page takes.
     */
    @WithDefault("2")
    int inWork();

    /** The most bytes of an issue; not above {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("256M")
    MemorySize maxBytes();

    /** How long a sender may send nothing, counted from the start. */
    @WithDefault("25s")
    Duration patience();

    /** What a sender has to send a second, after that; a slower one holds its place for longer. */
    @WithDefault("128K")
    MemorySize leastRate();

    /**
     * How long an issue may be in work once it has arrived, for a start; more pages get more. What
     * has not been tried by then is refused.
     */
    @WithDefault("30s")
    Duration time();

    /**
     * How much longer each page makes it. With 500 pages, stay under the connection's idle time.
     */
    @WithDefault("500ms")
    Duration timePerPage();
}
