package org.banmian.ingest.issue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banmian.ingest.blob.Source;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.PageText;
import org.banmian.ingest.format.SourceHead;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;

/** An issue that is an archive of page files, whose names tell their pages. */
final class ArchiveIssue {

    private static final List<String> ARCHIVES =
            List.of("\u001F\u008B", "Rar!", "7z\u00BC\u00AF", "BZh", "\u00FD7zXZ");

    private final PageFormats formats;
    private final PageReader reader;
    private final IssueArchive archive;

    ArchiveIssue(PageFormats formats, IssueArchive archive) {
        this.formats = formats;
        this.reader = formats.reader();
        this.archive = archive;
    }

    IssuePlan plan() throws IOException {
        List<ArchiveFile> manifests = new ArrayList<>();
        List<IssuePart> parts = new ArrayList<>();
        for (ArchiveFile file : archive.files()) {
            try {
                SourceHead head = SourceHead.of(file.head(SourceHead.BYTES));
                if (MetsManifest.recognises(head)) {
                    manifests.add(file);
                } else {
                    parts.add(part(file, head));
                }
            } catch (PageRejectedException e) {
                parts.add(IssuePart.refused(file.shown(), null, e));
            }
        }
        if (manifests.size() > 1) {
            throw ArchivePath.refused("manifest", "has " + manifests.size() + " METS documents");
        }
        if (!manifests.isEmpty()) {
            parts = new ArrayList<>(new MetsIssue(this, archive).parts(manifests.get(0)));
        }
        parts.addAll(archive.refused());
        checkCount(parts);
        return IssuePlan.of(parts);
    }

    /** Whether it begins like a page. */
    boolean isPage(ArchiveFile file) throws IOException {
        return formats.recognise(SourceHead.of(file.head(SourceHead.BYTES))).isPresent();
    }

    /** A file as the page it is told to be. */
    IssuePart page(ArchiveFile file, String page) {
        return new IssuePart(
                file.shown(),
                page,
                null,
                new IssuePart.Reading() {
                    @Override
                    public long heapBytes() {
                        return reader.heapBytes(file.size(reader.maxBytes()));
                    }

                    @Override
                    public IssuePart.ReadPage read() throws IOException {
                        byte[] bytes = file.bytes(reader.maxBytes());
                        return new IssuePart.ReadPage(reader.read(bytes), Source.of(bytes));
                    }
                });
    }

    private IssuePart part(ArchiveFile file, SourceHead head) {
        if (isArchive(head)) {
            throw ArchivePath.refused("nesting", "has an archive in it: " + file.shown());
        }
        if (formats.recognise(head).isEmpty()) {
            throw new PageRejectedException(
                    Reason.UNKNOWN_MEDIA_TYPE,
                    "The file is of no format that pages are taken in.",
                    Map.of("field", "body", "accepted", formats.accepted()));
        }
        Optional<String> page = PageInFileName.find(file.path().name());
        return page.isPresent() ? page(file, page.get()) : untold(file.shown());
    }

    static IssuePart untold(String file) {
        return IssuePart.refused(
                file,
                null,
                new PageRejectedException(
                        Reason.NUMBER_UNKNOWN,
                        "The name of the file does not tell its page; name it like 03.xml or A1.xml.",
                        Map.of("field", "body")));
    }

    private static boolean isArchive(SourceHead head) {
        return head.isArchive()
                || ARCHIVES.stream().anyMatch(head::startsWith)
                || (head.has("ustar", 263) && !head.has("ustar", 257));
    }

    private static void checkCount(List<IssuePart> parts) {
        if (parts.stream().filter(part -> part.page() != null).count() > PageText.MAX_PAGES) {
            throw PageText.tooManyPages();
        }
    }
}
