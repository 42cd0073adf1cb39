package org.banmian.local.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * One log of all parts, each line led by the part's name. The parts write files of their own, so
 * that their last words are kept when the launcher is killed; this follows them.
 */
final class MergedLog implements AutoCloseable {

    private static final long FULL = 64L * 1024 * 1024;
    private static final long PAUSE_MILLIS = 200;
    private static final int NAME_WIDTH = 14;

    private final Path file;
    private final Map<String, FollowedFile> followed = new TreeMap<>();
    private final Thread thread = new Thread(this::run, "log");
    private OutputStream out;
    private long size;

    /** Begins a new log; the last run's is kept beside it. */
    MergedLog(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.out = fresh();
        thread.setDaemon(true);
        thread.start();
    }

    Path file() {
        return file;
    }

    /** Follows a part's own log from its beginning, and whatever takes its place. */
    synchronized void follow(Part part, Path partFolder) {
        followed.put(part.toString(), new FollowedFile(partFolder.resolve(part + ".log")));
    }

    /** Adds a line of the launcher's own. */
    synchronized void note(String line) {
        write("launcher", List.of(line));
    }

    private void run() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                catchUp();
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    private synchronized void catchUp() {
        followed.forEach((name, log) -> write(name, log.newLines()));
    }

    private void write(String name, List<String> lines) {
        try {
            for (String line : lines) {
                byte[] bytes = (pad(name) + "| " + line + "\n").getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                size += bytes.length;
            }
            out.flush();
            if (size > FULL) {
                out.close();
                out = fresh();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static String pad(String name) {
        return name + " ".repeat(Math.max(1, NAME_WIDTH + 1 - name.length()));
    }

    private OutputStream fresh() throws IOException {
        if (Files.exists(file)) {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".previous"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        size = 0;
        return Files.newOutputStream(file);
    }

    /** Takes what the parts wrote last, and ends. */
    @Override
    public void close() {
        thread.interrupt();
        synchronized (this) {
            catchUp();
            new ArrayList<>(followed.values()).forEach(FollowedFile::close);
            followed.clear();
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot close " + file, e);
            }
        }
    }
}
