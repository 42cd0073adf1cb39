package org.banmian.ingest.inbox;

import java.util.concurrent.Executor;

/**
 * Who works on claimed files.
 *
 * @param pages runs what is done with pages
 * @param pagesAtOnce how many of them
 * @param issues runs what is done with issues, one at a time, for each takes the directory of its
 *     archive in memory
 * @param freed told when there is room for another file
 */
public record Hands(Executor pages, int pagesAtOnce, Executor issues, Runnable freed) {

    Executor of(Kind kind) {
        return kind == Kind.PAGE ? pages : issues;
    }
}
