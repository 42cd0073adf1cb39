package org.banmian.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The file that keys are kept in. */
public final class KeyFile {

    private static final int MAX_BYTES = 1024 * 1024;

    private final Path path;

    /** The file of this path, whether or not it is there. */
    public KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Reads the keys; none where there is no file.
     *
     * @throws IOException if the file cannot be read, or is no key file; says what is wrong with it
     */
    public KeyRing read() throws IOException {
        try {
            return parse(bytes());
        } catch (NoSuchFileException e) {
            return KeyRing.EMPTY;
        }
    }

    byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException(path + " has more than " + MAX_BYTES + " bytes");
            }
            return bytes;
        }
    }

    KeyRing parse(byte[] bytes) throws IOException {
        try {
            return KeyText.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException(path + " is no key file: " + e.getMessage(), e);
        }
    }

    /**
     * Puts these keys in the place of those that were there: whoever reads meanwhile sees the one
     * or the other. Only the owner may read the file.
     *
     * @throws IOException if it cannot be written; then what was there is still there
     */
    public void write(KeyRing keys) throws IOException {
        Path folder = path.resolveSibling(".");
        Files.createDirectories(folder);
        Path next = Files.createTempFile(folder, ".keys", ".new", ownerOnly(folder));
        try {
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                ByteBuffer text = StandardCharsets.UTF_8.encode(KeyText.write(keys));
                while (text.hasRemaining()) {
                    channel.write(text);
                }
                channel.force(true);
            }
            Files.move(
                    next,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
