package org.banmian.ingest.format.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A worker, as its parent sees it: a process with a pipe to it and a pipe from it. */
final class WorkerProcess {

    /** What a JVM leaves with that was told to exit when its memory is used up. */
    static final int OUT_OF_MEMORY = 3;

    private static final long SECONDS_TO_DIE = 10;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final Counted counted;
    private long files;

    private WorkerProcess(Process process) {
        this.process = process;
        this.counted = new Counted(process.getInputStream());
        this.in = new DataInputStream(new BufferedInputStream(counted));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Starts one; it is not ready yet. */
    static WorkerProcess start(int heapMegabytes) throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapMegabytes + "m",
                        "-Xms32m",
                        "-Xss1m",
                        "-XX:MaxDirectMemorySize=16m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        // Neither of them may leave files behind when it is killed.
                        "-XX:-UsePerfData",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:+ErrorFileToStderr",
                        "-Djava.awt.headless=true",
                        "-cp",
                        String.join(File.pathSeparator, WorkerClassPath.entries()),
                        PdfWorker.class.getName());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // A debugger's or profiler's options are meant for this JVM, not for its children.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        // Else the C library keeps an arena per thread.
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        return new WorkerProcess(builder.start());
    }

    /** What it says. */
    DataInputStream in() {
        return in;
    }

    /** How many bytes it has answered. */
    long answered() {
        return counted.bytes;
    }

    /** How many files it has been sent. */
    long files() {
        return files;
    }

    /** Sends it a file. */
    void send(PdfLimits limits, byte[] bytes) throws IOException {
        files++;
        Wire.writeLimits(out, limits);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Hangs up on it, and it leaves. */
    void hangUp() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            kill();
        }
    }

    /** Kills it, which also ends whoever waits for its answer. */
    void kill() {
        process.destroyForcibly();
    }

    /** Its exit status, once it is gone; it is made to go. */
    int exitStatus() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.SECONDS)) {
            kill();
            process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
        }
        return process.isAlive() ? -1 : process.exitValue();
    }

    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
