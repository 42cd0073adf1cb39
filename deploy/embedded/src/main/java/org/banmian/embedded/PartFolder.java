package org.banmian.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The data folder of one part, held by a lock for as long as this process uses it.
 *
 * <p>Whoever holds the lock may take every process found on the folder for a leftover, because the
 * lock of a killed process is gone with it.
 */
public final class PartFolder implements AutoCloseable {

    // Closing any channel on a file drops this process's lock on it, so a second attempt from the
    // same process must not even open the file.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final String part;
    private final Path path;
    private final FileChannel lock;

    private PartFolder(String part, Path path, FileChannel lock) {
        this.part = part;
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, making it (mode 700) where there is none.
     *
     * @throws StartFailedException if another process, or another part of this one, uses it
     */
    public static PartFolder open(String part, Path folder) {
        try {
            Path path = made(folder).toRealPath();
            if (!HELD.add(path)) {
                throw inUse(part, path);
            }
            try {
                return new PartFolder(part, path, locked(part, path));
            } catch (IOException | RuntimeException e) {
                HELD.remove(path);
                throw e;
            }
        } catch (IOException e) {
            throw new StartFailedException(
                    part,
                    "its data folder " + folder + " cannot be used: " + e,
                    "Make the folder writable or name another one",
                    "",
                    e);
        }
    }

    private static Path made(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    private static FileChannel locked(String part, Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw inUse(part, path);
        }
        return channel;
    }

    private static StartFailedException inUse(String part, Path path) {
        return new StartFailedException(
                part,
                "its data folder " + path + " is in use by a running system",
                "Stop that one or name another data folder",
                "",
                null);
    }

    /** A file or folder in this folder. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** The part's log of the present run. */
    public Path log() {
        return path.resolve(part + ".log");
    }

    /** Puts the last run's log aside, so that the log holds the present run only. */
    public Path freshLog() {
        try {
            if (Files.exists(log())) {
                Files.move(
                        log(),
                        path.resolve(part + ".previous.log"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.createFile(log());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot begin a new log in " + path, e);
        }
    }

    /**
     * Checks that the part will be able to listen.
     *
     * @throws StartFailedException if the port is taken
     */
    public void requireFree(int port) {
        if (!FreePorts.isFree(port)) {
            throw failure(
                    "port " + port + " is taken by another program",
                    "Stop that program or choose another port");
        }
    }

    /** The failure of this part, with the end of its log. */
    public StartFailedException failure(String reason, String remedy) {
        return new StartFailedException(part, reason, remedy, LogTail.of(log()), null);
    }

    /** The failure of this part for an unforeseen reason; a named one is returned as it is. */
    public StartFailedException failure(Exception cause) {
        return cause instanceof StartFailedException named
                ? named
                : new StartFailedException(
                        part,
                        cause.toString(),
                        "Put right what is named here and start it again",
                        LogTail.of(log()),
                        cause);
    }

    /** Lets others use the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release " + path, e);
        } finally {
            HELD.remove(path);
        }
    }
}
