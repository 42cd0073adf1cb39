package org.banmian.local.push;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a service acknowledged: a folder with a file for every issue, and in it one line {@code
 * target TAB digest TAB bytes TAB path} for each file pushed. Of the lines for a page the last one
 * counts, for then the service has those bytes; so do the last ones of each archive of an issue.
 *
 * <p>A file of the journal may be deleted at any time. What was in it is then pushed again, which
 * does no harm.
 */
public final class PushJournal {

    private static final int ISSUES_IN_MEMORY = 32;

    private final Path folder;
    private final Map<String, Map<String, String>> issues =
            new LinkedHashMap<>(16, 0.75f, true) {

                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Map<String, String>> eldest) {
                    return size() > ISSUES_IN_MEMORY;
                }
            };

    /** The journal kept in a folder, which need not be there. */
    public PushJournal(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether these bytes are the last that were acknowledged for what the file is.
     *
     * @throws IOException if the journal is there and cannot be read
     */
    synchronized boolean holds(PushFile file, String digest) throws IOException {
        return digest.equals(digests(file.target()).get(key(file)));
    }

    /**
     * Notes an acknowledgement, on disk when it returns.
     *
     * @param size in bytes
     * @throws IOException if it cannot be written
     */
    synchronized void add(PushFile file, String digest, long size) throws IOException {
        Map<String, String> digests = digests(file.target());
        Files.createDirectories(folder);
        // A line break before the line as well: the last one may have been cut short.
        String line =
                "\n"
                        + String.join(
                                "\t",
                                file.target().toString(),
                                digest,
                                String.valueOf(size),
                                path(file))
                        + "\n";
        Files.write(
                file(file.target()),
                line.getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.DSYNC);
        digests.put(key(file), digest);
    }

    private Map<String, String> digests(Target target) throws IOException {
        Map<String, String> digests = issues.get(target.issue());
        if (digests == null) {
            digests = read(file(target));
            issues.put(target.issue(), digests);
        }
        return digests;
    }

    // A line that a crash cut short is ignored.
    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> digests = new HashMap<>();
        for (String line : lines(file)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 4 && fields[1].length() == 64) {
                digests.put(key(fields[0], fields[3]), fields[1]);
            }
        }
        return digests;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private Path file(Target target) {
        return folder.resolve(target.publication() + "_" + target.date() + ".journal");
    }

    private static String key(PushFile file) {
        return key(file.target().toString(), path(file));
    }

    // An issue may come in several archives; a page comes in one file.
    private static String key(String target, String path) {
        boolean page = target.chars().filter(c -> c == '/').count() == 2;
        return page ? target : target + " " + path;
    }

    private static String path(PushFile file) {
        return file.file().toAbsolutePath().normalize().toString().replaceAll("\\p{Cntrl}", "?");
    }
}
