package org.banmian.local.command;

import java.nio.file.Path;

/** No system runs on a data folder. */
final class NotRunningException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotRunningException(Path data) {
        super(
                "no system runs on "
                        + data
                        + "; start one with ./banmian up, or name one with --data or --url");
    }
}
