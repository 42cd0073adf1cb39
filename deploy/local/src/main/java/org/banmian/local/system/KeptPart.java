package org.banmian.local.system;

/** A part as its keeper sees it. */
interface KeptPart extends AutoCloseable {

    /** Which part it is. */
    Part part();

    /** Its main process; another one after each start. */
    ProcessHandle process();

    /** Whether it says of itself that it is well; may take seconds. */
    boolean isLive();

    /** Kills it as a crash would. */
    void kill();

    /**
     * Starts it again, at the same address and on the same data.
     *
     * @throws org.banmian.embedded.StartFailedException if it does not come up
     */
    void restart();

    /** Stops it for good. */
    @Override
    void close();
}
