package org.banmian.local.push;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.page.PageKey;

/**
 * What of an unfinished upload was acknowledged: one line {@code page TAB digest} each.
 *
 * <p>It lives only until its upload is complete. A later upload of the same bytes is a new version
 * of the page, for somebody else may have pushed another one in between.
 */
public final class PushJournal {

    private final Path file;
    private final Map<String, String> digests;

    private PushJournal(Path file, Map<String, String> digests) {
        this.file = file;
        this.digests = digests;
    }

    /**
     * The journal kept in a file, which need not be there. A line that a crash cut short is
     * ignored.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static PushJournal open(Path file) throws IOException {
        Map<String, String> digests = new HashMap<>();
        for (String line : lines(file)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 2 && fields[1].length() == 64) {
                digests.put(fields[0], fields[1]);
            }
        }
        return new PushJournal(file, digests);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Whether these bytes of the page were acknowledged before. */
    public synchronized boolean holds(PageKey page, String digest) {
        return digest.equals(digests.get(page.toString()));
    }

    /**
     * Notes an acknowledgement, on disk when it returns.
     *
     * @throws IOException if it cannot be written
     */
    public synchronized void add(PageKey page, String digest) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // A line break before the line as well: the last one may have been cut short.
        String line = "\n" + page + "\t" + digest + "\n";
        Files.write(
                file,
                line.getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.DSYNC);
        digests.put(page.toString(), digest);
    }

    /**
     * Forgets everything, because the upload is complete.
     *
     * @throws IOException if the file cannot be deleted
     */
    public synchronized void complete() throws IOException {
        Files.deleteIfExists(file);
        digests.clear();
    }
}
