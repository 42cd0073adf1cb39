package org.banmian.ingest.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much, and how patiently, pages are taken in over HTTP. */
@ConfigMapping(prefix = "banmian.ingest.http")
interface DoorConfig {

    /**
     * The heap set aside for requests in work; beyond it the answer is 503. What a request takes is
     * reckoned from its body and its format, and 1 MB more: 16 times the bytes of plain text, 12
     * times those of hOCR, 6 times those of ALTO and PAGE XML, and of a PDF what its reading takes
     * in this process. The largest bodies of each take about 100 MB; with less set aside they are
     * read one at a time, and may be more than the heap has.
     */
    @WithDefault("128M")
    MemorySize inWork();

    /** How long a body may take to arrive; a slow sender holds its place in work for so long. */
    @WithDefault("25s")
    Duration bodyTimeout();

    /**
     * How long the broker may take to acknowledge before the answer is 503. More than the
     * producer's {@code delivery.timeout.ms}, or pages get a 503 that are published a moment later.
     */
    @WithDefault("15s")
    Duration answerTimeout();

    /**
     * Whether who shows a client certificate needs no secret: its common name is the id of a key.
     * Takes a certificate of the server and the certificates it trusts, in {@code quarkus.tls}.
     */
    @WithDefault("false")
    boolean clientCertificates();
}
