package org.banmian.embedded;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs.
 *
 * <p>They refuse to run as root, so root runs them in a user namespace of their own, where it is
 * nobody.
 *
 * @param folder where they are unpacked
 */
record DatabaseProgram(Path folder) {

    /** Unpacks the programs carried on the class path. */
    static DatabaseProgram unpacked(UnpackCache cache) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = open("parts/database.properties")) {
            properties.load(in);
        }
        String archive = properties.getProperty("archive");
        return new DatabaseProgram(
                cache.folder(
                        archive.replaceAll("\\.jar$", ""), to -> unpack("parts/" + archive, to)));
    }

    /** The command that runs one of the programs. */
    List<String> command(String program, List<String> arguments) {
        List<String> words =
                new ArrayList<>(CurrentUser.isRoot() ? List.of("unshare", "-U") : List.of());
        words.add(folder.resolve("bin").resolve(program).toString());
        words.addAll(arguments);
        return words;
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(open(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpackTar(new TarArchiveInputStream(new XZCompressorInputStream(zip)), folder);
                    return;
                }
            }
        }
        throw new FileNotFoundException(archive + " holds no programs");
    }

    private static void unpackTar(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry();
                entry != null;
                entry = tar.getNextEntry()) {
            Path file = entry.resolveIn(folder);
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, file);
                if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
                    throw new IOException("Cannot make " + file + " executable");
                }
            }
        }
    }

    private static InputStream open(String resource) throws FileNotFoundException {
        InputStream in = DatabaseProgram.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException(
                    resource + " is missing from the class path; build the module again");
        }
        return in;
    }
}
