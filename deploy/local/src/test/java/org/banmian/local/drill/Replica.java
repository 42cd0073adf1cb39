package org.banmian.local.drill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A process of the store-service, with the index that belongs to it. */
interface Replica {

    /** Where it answers. */
    URI address();

    /** The folder of its index. */
    Path index();

    /** Whether there is a process now. */
    boolean isAlive();

    /** SIGKILL. */
    void kill();

    /** Has it started again after a kill; returns at once. */
    void restart() throws IOException;
}
