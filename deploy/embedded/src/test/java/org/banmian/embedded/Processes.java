package org.banmian.embedded;

import java.io.IOException;

/** Looking at processes and sending them signals. */
final class Processes {

    private Processes() {}

    /** Whether it runs; a dead one that nobody has collected yet does not. */
    static boolean isRunning(long pid) {
        return ProcessHandle.of(pid)
                .filter(p -> p.isAlive() && p.info().commandLine().isPresent())
                .isPresent();
    }

    static void signal(String name, long pid) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        if (status != 0) {
            throw new IOException("kill -" + name + " " + pid + " ended with " + status);
        }
    }
}
