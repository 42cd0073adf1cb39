package org.banmian.ingest.issue;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.page.TextDecoder;

/**
 * A ZIP archive, of which nothing is ever unpacked to a file. Its directory is read, because only
 * there stand links; what it says of sizes is not believed.
 */
final class IssueArchive implements Closeable {

    static final int MAX_ENTRIES = 2000;
    static final int MAX_RATIO = 100;
    static final long MAX_BYTES = 512L * 1024 * 1024;

    /** Room for 2,000 entries with long names, and for the comment behind them. */
    private static final long MAX_DIRECTORY = 1536 * 1024;

    private final ZipFile zip;
    private final BoundedChannel channel;
    private final List<ArchiveFile> files = new ArrayList<>();
    private final List<IssuePart> refused = new ArrayList<>();
    private long inflated;

    private IssueArchive(ZipFile zip, BoundedChannel channel) {
        this.zip = zip;
        this.channel = channel;
    }

    /**
     * Opens an archive; the channel stays open when it is closed.
     *
     * @throws PageRejectedException if it is none, or has too many entries
     * @throws IOException if the channel cannot be read
     */
    static IssueArchive open(SeekableByteChannel channel) throws IOException {
        BoundedChannel bounded = new BoundedChannel(channel, MAX_DIRECTORY);
        ZipFile zip;
        try {
            zip =
                    ZipFile.builder()
                            .setSeekableByteChannel(bounded)
                            .setIgnoreLocalFileHeader(true)
                            .setUseUnicodeExtraFields(false)
                            .get();
        } catch (IOException | IllegalArgumentException e) {
            if (bounded.isBroken()) {
                throw e;
            }
            throw bounded.isPassed() ? tooManyEntries() : noArchive();
        }
        bounded.release();
        IssueArchive archive = new IssueArchive(zip, bounded);
        archive.list();
        return archive;
    }

    /** The files that may be read, in the order of the directory. */
    List<ArchiveFile> files() {
        return files;
    }

    /** What is refused without being read. */
    List<IssuePart> refused() {
        return refused;
    }

    /** Whether a failure was one of reading the body, and no fault of the archive. */
    boolean isUnreadable() {
        return channel.isBroken();
    }

    InputStream open(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    void count(int bytes) {
        inflated += bytes;
        if (inflated > MAX_BYTES) {
            throw ArchivePath.refused(
                    "size", "inflates to more than " + MAX_BYTES + " bytes in all");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list() {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MAX_ENTRIES) {
            throw tooManyEntries();
        }
        Map<String, Integer> names = new HashMap<>();
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                add(entry, names);
            }
        }
        Set<String> doubled = new TreeSet<>();
        names.forEach(
                (name, times) -> {
                    if (times > 1) {
                        doubled.add(name);
                    }
                });
        files.removeIf(file -> doubled.contains(file.path().text()));
        for (String name : doubled) {
            refuse(
                    name,
                    ArchivePath.refused("duplicate", "has the name " + shown(name) + " twice"));
        }
    }

    private void add(ZipArchiveEntry entry, Map<String, Integer> names) {
        String name = shown(entry.getName());
        try {
            name = TextDecoder.decode(entry.getRawName(), null).text();
            ArchivePath path = ArchivePath.of(name);
            if (!path.isHidden()) {
                check(entry, shown(name));
                names.merge(path.text(), 1, Integer::sum);
                files.add(new ArchiveFile(this, entry, path));
            }
        } catch (PageRejectedException e) {
            refuse(name, e);
        }
    }

    private static void check(ZipArchiveEntry entry, String name) {
        int kind = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
        if (kind != 0 && kind != UnixStat.FILE_FLAG) {
            throw ArchivePath.refused("link", "has a link, not a file: " + name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw ArchivePath.refused("encrypted", "has an encrypted file: " + name);
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED
                && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            throw ArchivePath.refused(
                    "method", "has a file that is neither stored nor deflated: " + name);
        }
    }

    private void refuse(String name, PageRejectedException fault) {
        refused.add(IssuePart.refused(shown(name), null, fault));
    }

    private static String shown(String name) {
        return ArchivePath.shown(name);
    }

    private static PageRejectedException noArchive() {
        return new PageRejectedException(
                Reason.MALFORMED,
                "The body is no whole ZIP archive: its directory cannot be read.",
                Map.of("field", "body"));
    }

    private static PageRejectedException tooManyEntries() {
        return new PageRejectedException(
                Reason.ARCHIVE_REFUSED,
                "The package has more than the " + MAX_ENTRIES + " entries it may have.",
                Map.of("field", "body", "rule", "entries", "limit", MAX_ENTRIES));
    }
}
