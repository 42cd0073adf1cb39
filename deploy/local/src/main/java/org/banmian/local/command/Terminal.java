package org.banmian.local.command;

/**
 * Where output goes, as the shell script saw it: Java cannot tell which of its streams is a
 * terminal.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param columns how wide it is
 */
record Terminal(boolean out, boolean err, int columns) {

    private static final int USUAL_WIDTH = 120;

    static Terminal current() {
        return new Terminal(
                Boolean.getBoolean("banmian.terminal.out"),
                Boolean.getBoolean("banmian.terminal.err"),
                Integer.getInteger("banmian.terminal.columns", USUAL_WIDTH));
    }

    /** How wide a line on standard output may be: as it likes when it goes to a file or a pipe. */
    int outColumns() {
        return out ? columns : Integer.MAX_VALUE;
    }
}
