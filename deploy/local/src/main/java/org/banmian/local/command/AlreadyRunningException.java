package org.banmian.local.command;

import java.nio.file.Path;
import org.banmian.local.system.RunFile;

/** A system runs already where one was to be started. */
final class AlreadyRunningException extends RuntimeException {

    private static final long serialVersionUID = 1;

    AlreadyRunningException(Path data, RunFile run) {
        super(
                "a system runs on "
                        + data
                        + " already, as process "
                        + run.launcher().pid()
                        + ": use it, stop it, or name another folder with --data");
    }
}
