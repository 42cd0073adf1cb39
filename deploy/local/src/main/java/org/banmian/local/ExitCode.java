package org.banmian.local;

/** What the command's exit status says; as the help prints it. */
public final class ExitCode {

    /** Done. */
    public static final int OK = 0;

    /** It failed; standard error says why. */
    public static final int FAILED = 1;

    /** The command line is wrong. */
    public static final int USAGE = 2;

    /** No running system was found, or it does not answer. */
    public static final int UNREACHABLE = 3;

    /** A part of what was asked for is done, a part is not. */
    public static final int PARTLY = 4;

    /** Nothing was found. */
    public static final int NOTHING_FOUND = 5;

    private ExitCode() {}
}
