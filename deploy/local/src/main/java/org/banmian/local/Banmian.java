package org.banmian.local;

import java.io.IOException;
import org.banmian.local.command.BanmianCommand;

/** Where the program starts. */
public final class Banmian {

    private Banmian() {}

    /** Runs one command and ends with its exit status; see {@link ExitCode}. */
    public static void main(String[] args) throws IOException {
        openLibraries();
        System.exit(BanmianCommand.line().execute(args));
    }

    // A later build takes the files of this one away. What is open stays readable until the end.
    private static void openLibraries() throws IOException {
        Banmian.class.getClassLoader().getResources("META-INF/none").hasMoreElements();
    }
}
