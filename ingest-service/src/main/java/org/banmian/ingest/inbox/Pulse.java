package org.banmian.ingest.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The sign of life of an owner of claims: a file in its folder that says another number with each
 * beat, and that it holds a lock on. Processes under the same kernel see the lock, which ends with
 * its process at once. All others, for which locks on a share are no better than its settings, go
 * by the beats.
 */
final class Pulse implements Closeable {

    static final String FILE = ".owner";

    private static final String GONE = "gone";
    private static final Path KERNEL = Path.of("/proc/sys/kernel/random/boot_id");

    /** Where the lock is: behind the text, so that the text can be read where locks forbid that. */
    private static final long LOCKED_BYTE = 1L << 20;

    private final Path file;
    private final String kernel;
    private @Nullable FileChannel channel;
    private long beats;

    /** The pulse of the owner with this folder, which is there; silent until the first beat. */
    Pulse(Path folder) {
        this.file = folder.resolve(FILE);
        this.kernel = kernel();
    }

    /** What is known of the boot of the kernel this process runs under; empty where it says not. */
    static String kernel() {
        try {
            return Files.readString(KERNEL).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** Shows that the owner lives. */
    synchronized void beat() throws IOException {
        // Somebody may have taken the owner for dead, and cleared away after it.
        if (channel == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            close();
            channel = locked(file);
        }
        beats++;
        write(channel, kernel + "\n" + beats + "\n");
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        try {
            channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (IOException e) {
            // A share without locks: the beats remain, and the lease is waited for.
            return channel;
        }
        return channel;
    }

    /** Says that the owner is gone, and may be taken up from at once. */
    synchronized void end() throws IOException {
        if (channel != null) {
            write(channel, GONE);
        }
        close();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)), 0);
        channel.truncate(text.length());
    }

    /** What the pulse of an owner says now; empty if it has none yet. */
    static String said(Path folder) {
        try {
            return Files.readString(folder.resolve(FILE), US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether an owner that said this certainly has ended. */
    static boolean isEnded(Path folder, String said, String kernel) {
        return said.equals(GONE)
                || (!kernel.isEmpty() && said.startsWith(kernel + "\n") && isUnlocked(folder));
    }

    private static boolean isUnlocked(Path folder) {
        try (FileChannel other =
                FileChannel.open(
                        folder.resolve(FILE),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS)) {
            return other.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (IOException | OverlappingFileLockException e) {
            // Not there, not ours to lock, or held in this very process.
            return false;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
