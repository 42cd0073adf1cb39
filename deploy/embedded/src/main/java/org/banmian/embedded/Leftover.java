package org.banmian.embedded;

import java.time.Duration;
import java.util.Optional;

/**
 * A process that an earlier run left behind, known by its process id and by a path that only its
 * command line holds.
 *
 * <p>The id alone proves nothing: the system gives it to other programs later. The command line
 * also tells a dead process that nobody has collected yet, as happens in containers, from a live
 * one: it is empty.
 *
 * @param process the process
 * @param mark what its command line holds as long as it lives
 */
public record Leftover(ProcessHandle process, String mark) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The live process of this id, if its command line holds the mark. */
    public static Optional<Leftover> find(long pid, String mark) {
        return ProcessHandle.of(pid).map(p -> new Leftover(p, mark)).filter(Leftover::isRunning);
    }

    /** Whether it still lives. */
    public boolean isRunning() {
        return process.isAlive()
                && process.info().commandLine().filter(c -> c.contains(mark)).isPresent();
    }

    /**
     * Ends the process: asked first, then killed.
     *
     * @param ask how it is asked
     * @throws IllegalStateException if it lives on all the same
     */
    public void end(Runnable ask) {
        ask.run();
        if (Await.until(() -> !isRunning(), PATIENCE)) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        if (!Await.until(() -> !isRunning(), PATIENCE)) {
            throw new IllegalStateException(
                    "Process " + process.pid() + " of an earlier run cannot be ended");
        }
    }
}
