package org.banmian.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A child process in a session of its own, writing to a log file.
 *
 * <p>The session keeps a Ctrl-C at the terminal from reaching the part before the launcher has
 * stopped what depends on it. Where there is no {@code setsid} (macOS) it does reach it.
 */
public final class Child {

    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);
    private static final boolean OWN_SESSION =
            Stream.of("/usr/bin/setsid", "/bin/setsid").map(Path::of).anyMatch(Files::isExecutable);

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * Starts a command. Its standard input is a pipe that ends when this process ends, however it
     * does.
     *
     * @throws IOException if the program cannot be run
     */
    static Child start(List<String> command, Path log) throws IOException {
        return start(command, Map.of(), log);
    }

    /**
     * Starts a command with more in its environment than this process has.
     *
     * @throws IOException if the program cannot be run
     */
    public static Child start(List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        List<String> words = new ArrayList<>(OWN_SESSION ? List.of("setsid") : List.of());
        words.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // A debugger's or profiler's options are meant for this JVM, not for its children.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    /** The process itself. */
    public Process process() {
        return process;
    }

    /** Its id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it lives. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Its exit status.
     *
     * @throws IllegalThreadStateException if it lives
     */
    public int exitValue() {
        return process.exitValue();
    }

    /** Ends the child's standard input. */
    public void closeInput() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of process " + pid(), e);
        }
    }

    /** Whether the child is gone within the limit. */
    public boolean awaitExit(Duration limit) {
        return Await.until(() -> !process.isAlive(), limit);
    }

    /**
     * Kills the child and everything it started, as a crash would.
     *
     * @throws IllegalStateException if one of them lives on
     */
    public void kill() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        boolean gone =
                awaitExit(KILL_LIMIT)
                        && Await.until(
                                () -> family.stream().noneMatch(Child::isRunning), KILL_LIMIT);
        if (!gone) {
            throw new IllegalStateException("Process " + process.pid() + " cannot be killed");
        }
    }

    // A dead process that nobody has collected yet counts as alive, but has no command line.
    private static boolean isRunning(ProcessHandle handle) {
        return handle.isAlive() && handle.info().commandLine().isPresent();
    }
}
