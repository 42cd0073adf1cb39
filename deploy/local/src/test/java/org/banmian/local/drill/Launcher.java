package org.banmian.local.drill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.banmian.local.Checkout;
import org.banmian.local.system.RunFile;

/** The packaged command in a process of its own, as {@code ./banmian} starts it. */
final class Launcher implements AutoCloseable {

    private static final Path JAR = Path.of("target/banmian-local.jar");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration CLEAR_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final Path data;
    private final Path output;
    private final Path errors;

    private Launcher(Process process, Path data, Path output, Path errors) {
        this.process = process;
        this.data = data;
        this.output = output;
        this.errors = errors;
    }

    /**
     * Starts the command.
     *
     * @param data its data folder, which must not be that of another launcher that lives
     */
    static Launcher start(Path data, String command, String... options) throws IOException {
        Path output = Files.createTempFile(data.getParent(), command, ".out");
        Path errors = Files.createTempFile(data.getParent(), command, ".err");
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        words.addAll(
                List.of(
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dbanmian.home=" + Checkout.find().root(),
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        command,
                        "--data",
                        data.toString()));
        words.addAll(List.of(options));
        Process process =
                new ProcessBuilder(words)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start();
        return new Launcher(process, data, output, errors);
    }

    /** Waits until the system is up, and says what it tells of itself. */
    RunFile awaitUp() {
        return await("the system on " + data + " to be up")
                .atMost(START_LIMIT)
                .until(this::ownRunFile, Optional::isPresent)
                .orElseThrow();
    }

    private Optional<RunFile> ownRunFile() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "the launcher ended with status " + process.exitValue() + ":\n" + errors());
        }
        return RunFile.read(data).filter(run -> run.launcher().pid() == process.pid());
    }

    /** The launcher and everything it started. */
    List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    /** Every process, whoever started it, that was told of this launcher's data folder. */
    List<ProcessHandle.Info> remains() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::info)
                .filter(info -> info.commandLine().orElse("").contains(data.toString()))
                .toList();
    }

    /** Whether a process still does anything; a dead one may wait to be collected. */
    static boolean isRunning(ProcessHandle handle) {
        return handle.isAlive() && handle.info().commandLine().isPresent();
    }

    /** SIGKILL, to the launcher alone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** The exit status; empty when it is not over within the limit. */
    Optional<Integer> exit(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                ? Optional.of(process.exitValue())
                : Optional.empty();
    }

    /** What it wrote to standard output so far. */
    List<String> output() {
        try {
            return Files.readAllLines(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it wrote to standard error so far. */
    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves no process behind, whatever happened before. */
    @Override
    public void close() {
        List<ProcessHandle> family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        await("the processes of " + data + " to be gone")
                .atMost(CLEAR_LIMIT)
                .until(() -> family.stream().noneMatch(Launcher::isRunning));
    }
}
