package org.banmian.ingest.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps bytes in files. They are written under another name, forced to the disk and renamed, so
 * that under its own name a file is always whole.
 */
public final class FolderBlobStore implements BlobStore {

    private static final String INCOMING = ".incoming";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*");

    // Others may be writing into the same folder; nobody writes one file for so long.
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final Path root;
    private final Path incoming;

    private FolderBlobStore(Path root) {
        this.root = root;
        this.incoming = root.resolve(INCOMING);
    }

    /**
     * Keeps bytes under this folder, which is made if it is not there, and clears away what was
     * being written when a process was killed.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static FolderBlobStore open(Path root, Instant now) throws IOException {
        FolderBlobStore store = new FolderBlobStore(root.toAbsolutePath());
        Files.createDirectories(store.incoming);
        store.clearIncoming(now.minus(LEFT_BEHIND));
        return store;
    }

    private void clearIncoming(Instant before) throws IOException {
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void put(String name, byte[] bytes) {
        Path target = path(name);
        try {
            makeFolder(folderOf(target));
            Path file = Files.createTempFile(incoming, "", "");
            try {
                write(file, bytes);
                Files.move(
                        file,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(file);
            }
            force(folderOf(target));
        } catch (IOException e) {
            throw new BlobStoreException("keep", name, e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    // A folder is as durable as its entry in the one above.
    private void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        makeFolder(folderOf(folder));
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            // Somebody else made it a moment ago.
            return;
        }
        force(folderOf(folder));
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<InputStream> get(String name) {
        try {
            return Optional.of(Files.newInputStream(path(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new BlobStoreException("read", name, e);
        }
    }

    @Override
    public Optional<Instant> lastPut(String name) {
        try {
            return Optional.of(Files.getLastModifiedTime(path(name)).toInstant());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new BlobStoreException("look at", name, e);
        }
    }

    @Override
    public List<String> list(String folder) {
        try (Stream<Path> entries = Files.list(folder.isEmpty() ? root : path(folder))) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.equals(INCOMING))
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException | UncheckedIOException e) {
            throw new BlobStoreException("list", folder, e);
        }
    }

    @Override
    public void delete(String name) {
        Path file = path(name);
        try {
            if (Files.deleteIfExists(file)) {
                force(folderOf(file));
            }
        } catch (IOException e) {
            throw new BlobStoreException("forget", name, e);
        }
    }

    private Path path(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name for a blob: " + name);
        }
        return root.resolve(name);
    }

    private static Path folderOf(Path path) {
        return path.resolveSibling(".").normalize();
    }
}
