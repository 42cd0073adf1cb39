package org.banmian.local.command;

import java.nio.file.Path;

/** No system runs that the command could speak with. */
final class NotRunningException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotRunningException(String message) {
        super(message);
    }

    NotRunningException(Path data) {
        super(
                "no system runs on "
                        + data
                        + "; start one with ./banmian up, or name one with --data or --url");
    }
}
