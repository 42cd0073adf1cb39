package org.banmian.ingest.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the bytes as received are kept, and for how long. */
@ConfigMapping(prefix = "banmian.ingest.sources")
interface SourcesConfig {

    /** The folder they are kept in, unless there is a bucket; every instance needs the same one. */
    @WithDefault("sources")
    Path folder();

    /**
     * How long a source is kept after another one of its page followed, at least {@code 1D}; for
     * ever if not set. The last one of a page is kept in any case.
     */
    Optional<Duration> keepFollowed();

    /** How often those are looked for; each time costs a look at every page there is. */
    @WithDefault("24H")
    Duration lookEvery();

    /** Object storage that speaks S3, in place of the folder. */
    S3 s3();

    /**
     * A bucket. Who may use it is read from where the AWS client reads it, such as
     * AWS_ACCESS_KEY_ID.
     */
    interface S3 {

        /** Its name. */
        Optional<String> bucket();

        /** Where it is, if that is not Amazon. */
        Optional<URI> endpoint();

        /** Its region; others than Amazon mostly take any. */
        @WithDefault("us-east-1")
        String region();

        /** Whether its name stands in the path of requests and not in the name of the host. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
