package org.banmian.local.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a folder and of the folders in it. Left out are hidden ones, links, and those whose
 * names say that they are still being written or belong to a desktop.
 */
public final class PushFolder {

    private static final int MAX_DEPTH = 16;
    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", "__macosx");
    private static final Pattern UNFINISHED =
            Pattern.compile(
                    "(?i).*(?:\\.(?:tmp|temp|part|partial|filepart|crdownload|download|swp|lock)|~)"
                            + "|~.*");

    private PushFolder() {}

    /**
     * Finds its files.
     *
     * @return in the order of their paths
     * @throws IOException if the folder, or one in it, cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path entry : entries(folder)) {
            collect(entry, MAX_DEPTH, found);
        }
        return found;
    }

    private static void collect(Path path, int depth, List<Path> found) throws IOException {
        try {
            BasicFileAttributes attributes = attributes(path);
            if (attributes.isRegularFile()) {
                found.add(path);
            } else if (attributes.isDirectory() && depth > 0) {
                for (Path entry : entries(path)) {
                    collect(entry, depth - 1, found);
                }
            }
        } catch (NoSuchFileException e) {
            // Moved away since it was listed.
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> isOffered(entry.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Without following a link, which is then neither a file nor a folder. */
    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOffered(String name) {
        return !name.startsWith(".")
                && !LEFTOVERS.contains(name.toLowerCase(Locale.ROOT))
                && !UNFINISHED.matcher(name).matches();
    }
}
