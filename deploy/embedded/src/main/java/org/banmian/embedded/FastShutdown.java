package org.banmian.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A small shell beside the database that asks it to stop as soon as this process lets go of it, or
 * is gone: PostgreSQL itself does not watch its parent, and takes the signal Java can send for a
 * wish to wait until every client has left.
 */
final class FastShutdown {

    // $1 is the lock file of the database, $2 the process it must name.
    private static final String SCRIPT =
            "while read -r _; do :; done; read -r pid < \"$1\" && [ \"$pid\" = \"$2\" ] && kill -INT"
                    + " \"$2\"";

    private final Child shell;

    private FastShutdown(Child shell) {
        this.shell = shell;
    }

    /** Begins to watch. */
    static FastShutdown armed(Path lockFile, long pid, Path log) throws IOException {
        return new FastShutdown(
                Child.start(
                        List.of("sh", "-c", SCRIPT, "sh", lockFile.toString(), Long.toString(pid)),
                        log));
    }

    /** Asks the database to stop. */
    void fire() {
        shell.closeInput();
    }

    /** Leaves the database alone from now on. */
    void disarm() {
        shell.kill();
    }
}
