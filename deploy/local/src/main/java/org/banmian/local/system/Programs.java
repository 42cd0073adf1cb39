package org.banmian.local.system;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The packaged services a system runs: a copy of its own, so that a build in the checkout takes
 * nothing away from a running system, and a service that is started again is the one that was
 * running before.
 *
 * @param folder holds one folder per service
 */
record Programs(Path folder) {

    private static final String JAR = "quarkus-run.jar";

    /**
     * Copies the services of a checkout, by hard links where the file system has them.
     *
     * @param checkout where they were built
     * @param folder replaced as a whole
     * @throws IOException if a service was not built, or cannot be copied
     */
    static Programs copy(Path checkout, Path folder) throws IOException {
        delete(folder);
        for (Part service : new Part[] {Part.INGEST, Part.NLP, Part.STORE}) {
            Path built = checkout.resolve(service.toString()).resolve("target/quarkus-app");
            if (!Files.exists(built.resolve(JAR))) {
                throw new IOException(
                        built + " is not there: build the checkout first, as ./banmian does");
            }
            Files.walkFileTree(built, new Linking(built, folder.resolve(service.toString())));
        }
        Programs programs = new Programs(folder);
        WatchJar.write(programs.watchJar());
        return programs;
    }

    /** The jar that starts a service. */
    Path jar(Part service) {
        return folder.resolve(service.toString()).resolve(JAR);
    }

    /**
     * What the jar of a service says of how to run it.
     *
     * @throws IOException if it says nothing
     */
    Attributes manifest(Part service) throws IOException {
        try (JarFile jar = new JarFile(jar(service).toFile())) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                throw new IOException(jar(service) + " has no manifest");
            }
            return manifest.getMainAttributes();
        }
    }

    /** The jar with what runs beside a service. */
    Path watchJar() {
        return folder.resolve("watch.jar");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static final class Linking extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Linking(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Path copy = to.resolve(from.relativize(file));
            try {
                Files.createLink(copy, file);
            } catch (FileSystemException | UnsupportedOperationException e) {
                // Another file system, or one without links.
                Files.copy(file, copy);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
