package org.banmian.nlp.pipeline;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, over the death of this process, on which records work was begun and not ended.
 *
 * <p>A file of lines, {@code + record} when work begins and {@code - record} when it ends. A line
 * is written with one call and not forced to the disk: what was written survives the death of the
 * process, which is what this is about, and not the loss of the machine, which no page causes. A
 * page costs two such calls, a few microseconds. The file is written anew, with what is still open
 * only, whenever it has grown past {@value #COMPACT_AT} bytes. Safe for use by many threads.
 */
public final class AttemptLog implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(AttemptLog.class.getName());

    private static final int COMPACT_AT = 256 * 1024;

    /** Records of partitions that went elsewhere are never ended here; the oldest are let go. */
    private static final int REMEMBERED = 1000;

    private final Path file;
    private final FileChannel lockFile;
    private final Map<String, Integer> open;
    private FileChannel channel;
    private long size;
    private boolean failing;

    private AttemptLog(Path file, FileChannel lockFile) throws IOException {
        this.file = file;
        this.lockFile = lockFile;
        this.open = read(file);
        this.channel = rewrite();
    }

    /**
     * Opens a log, which is made if it is not there.
     *
     * @param file of one process only; a lock file is kept beside it
     * @throws IllegalStateException if another process has it open
     * @throws UncheckedIOException if it cannot be read and written
     */
    public static AttemptLog open(Path file) {
        try {
            Path absolute = file.toAbsolutePath();
            Files.createDirectories(absolute.getParent());
            FileChannel lockFile =
                    FileChannel.open(
                            absolute.resolveSibling(file.getFileName() + ".lock"), CREATE, WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new IllegalStateException(
                        "another process works with " + file + "; give each process its own");
            }
            return new AttemptLog(absolute, lockFile);
        } catch (IOException e) {
            throw new UncheckedIOException("the log of attempts cannot be used: " + file, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Map<String, Integer> read(Path file) throws IOException {
        Map<String, Integer> open = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("+ ")) {
                    open.merge(line.substring(2), 1, Integer::sum);
                } else if (line.startsWith("- ")) {
                    open.remove(line.substring(2));
                }
            }
        }
        open.keySet().removeAll(open.keySet().stream().limit(excess(open)).toList());
        return open;
    }

    private static int excess(Map<String, Integer> open) {
        return Math.max(0, open.size() - REMEMBERED);
    }

    /** How many times work on a record was begun, here or before, and not ended. */
    public synchronized int attempts(String record) {
        return open.getOrDefault(record, 0);
    }

    /**
     * Notes that work on a record begins. A disk that cannot be written to is reported in the log
     * and does not stop the work: this log protects pages, it must not cost any.
     *
     * @param record its name, without line breaks; ASCII
     */
    public synchronized void begin(String record) {
        open.merge(record, 1, Integer::sum);
        append("+ " + record + "\n");
    }

    /** Notes that work on a record has ended, well or not. */
    public synchronized void end(String record) {
        open.remove(record);
        append("- " + record + "\n");
    }

    private void append(String line) {
        try {
            if (size > COMPACT_AT) {
                channel.close();
                channel = rewrite();
            } else {
                write(line);
            }
            failing = false;
        } catch (IOException e) {
            // Half a line may have been written, or the channel closed by an interrupt.
            size = COMPACT_AT + 1;
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "attempts are not kept: " + file, e);
            }
            failing = true;
        }
    }

    private FileChannel rewrite() throws IOException {
        StringBuilder lines = new StringBuilder();
        open.forEach((record, times) -> lines.append(("+ " + record + "\n").repeat(times)));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, lines, StandardCharsets.ISO_8859_1);
        Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
        size = lines.length();
        return FileChannel.open(file, APPEND);
    }

    private void write(String line) throws IOException {
        int written = channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1)));
        if (written < line.length()) {
            throw new IOException("no room for a line");
        }
        size += written;
    }

    /** Closes the file and lets go of it. */
    @Override
    public synchronized void close() {
        try {
            try {
                channel.close();
            } finally {
                lockFile.close();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the log of attempts was not closed: " + file, e);
        }
    }
}
