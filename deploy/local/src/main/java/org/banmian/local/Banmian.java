package org.banmian.local;

import org.banmian.local.command.BanmianCommand;

/** Where the program starts. */
public final class Banmian {

    private Banmian() {}

    /** Runs one command and ends with its exit status; see {@link ExitCode}. */
    public static void main(String[] args) {
        System.exit(BanmianCommand.line().execute(args));
    }
}
