package org.banmian.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Unpacked programs, kept in the system's folder for temporary files and shared by all data folders
 * of one user.
 *
 * <p>That folder is swept by age on many systems, file by file, so an entry is used only if every
 * file it was made with is still there in full length.
 */
final class UnpackCache {

    private static final String CONTENTS = ".contents";

    private final Path root;

    UnpackCache(Path root) {
        this.root = root;
    }

    /** The cache of the user who runs this process. */
    static UnpackCache ofUser() {
        return new UnpackCache(
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "banmian-embedded-" + System.getProperty("user.name")));
    }

    /** Fills an empty folder. */
    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /**
     * The folder of that name, unpacked now if it is not there in full. Any number of processes may
     * ask at the same time.
     *
     * @param name must change whenever what is unpacked changes
     * @throws UncheckedIOException if it cannot be unpacked
     */
    Path folder(String name, Unpacking unpacking) {
        Path folder = root.resolve(name);
        try {
            ensureOwnRoot();
            if (!isComplete(folder)) {
                Path fresh = Files.createTempDirectory(root, name + ".");
                unpacking.into(fresh);
                Files.write(fresh.resolve(CONTENTS), contents(fresh));
                publish(fresh, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + name + " into " + root, e);
        }
    }

    private void ensureOwnRoot() throws IOException {
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(
                    root,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
        // Whoever owns the folder decides what will be run from it.
        if (Integer.toUnsignedLong((int) Files.getAttribute(root, "unix:uid"))
                != CurrentUser.id()) {
            throw new FileSystemException(root.toString(), null, "belongs to another user");
        }
    }

    private static void publish(Path fresh, Path folder) throws IOException {
        if (Files.exists(folder)) {
            Path broken = fresh.resolveSibling(fresh.getFileName() + ".broken");
            Files.move(folder, broken, StandardCopyOption.ATOMIC_MOVE);
            delete(broken);
        }
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another process was faster.
            if (!isComplete(folder)) {
                throw e;
            }
            delete(fresh);
        }
    }

    private static boolean isComplete(Path folder) throws IOException {
        Path contents = folder.resolve(CONTENTS);
        return Files.exists(contents) && Files.readAllLines(contents).equals(contents(folder));
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> !f.endsWith(CONTENTS))
                    .map(f -> folder.relativize(f) + " " + f.toFile().length())
                    .sorted()
                    .toList();
        }
    }

    /** Deletes a folder and all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
