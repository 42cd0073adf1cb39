package org.banmian.ingest.issue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.banmian.ingest.page.PageRejectedException;

/** A file of an archive, inflated within the archive's bounds. */
final class ArchiveFile {

    /** What a file may inflate to whatever its ratio. */
    static final int SMALL = 64 * 1024;

    private final IssueArchive archive;
    private final ZipArchiveEntry entry;
    private final ArchivePath path;

    ArchiveFile(IssueArchive archive, ZipArchiveEntry entry, ArchivePath path) {
        this.archive = archive;
        this.entry = entry;
        this.path = path;
    }

    ArchivePath path() {
        return path;
    }

    /** How many bytes it says it has; what it has is only known when it has been read. */
    int size(int limit) {
        return (int) Math.min(limit, Math.max(entry.getSize(), 0));
    }

    /** How it begins. */
    byte[] head(int limit) throws IOException {
        return inflated(limit, false);
    }

    /**
     * All of it.
     *
     * @throws PageRejectedException if there is more than the limit, or too much of too little, or
     *     if it is damaged
     */
    byte[] bytes(int limit) throws IOException {
        byte[] bytes = inflated(limit + 1, true);
        if (bytes.length > limit) {
            throw PageRejectedException.tooManyBytes("The file", limit);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (entry.getCrc() != sum.getValue()) {
            throw ArchivePath.refused("damaged", "has a file that is damaged: " + shown());
        }
        return bytes;
    }

    String shown() {
        return ArchivePath.shown(path.text());
    }

    private byte[] inflated(int most, boolean whole) throws IOException {
        byte[] bytes = new byte[Math.min(most, Math.max(size(most), 1024))];
        int length = 0;
        try (InputStream in = archive.open(entry)) {
            while (length < most) {
                int read = in.read(bytes, length, bytes.length - length);
                if (read < 0) {
                    break;
                }
                length += read;
                check(length);
                archive.count(read);
                if (length == bytes.length && length < most) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
                }
            }
        } catch (IOException e) {
            if (archive.isUnreadable()) {
                throw e;
            }
            // The library says in many ways that an archive contradicts itself.
            if (whole || length == 0) {
                throw ArchivePath.refused("damaged", "has a file that is damaged: " + shown());
            }
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    private void check(int length) {
        if (length > SMALL && length > IssueArchive.MAX_RATIO * entry.getCompressedSize()) {
            throw ArchivePath.refused(
                    "ratio",
                    "has a file that inflates to more than "
                            + IssueArchive.MAX_RATIO
                            + " times its size: "
                            + shown());
        }
    }
}
