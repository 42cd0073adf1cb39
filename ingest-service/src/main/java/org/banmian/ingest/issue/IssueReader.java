package org.banmian.ingest.issue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.banmian.ingest.blob.Source;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.SourceHead;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;

/** Reads issues: archives of page files, with or without a METS, and sources of many pages. */
public final class IssueReader {

    /** What archives are declared as. */
    public static final List<String> ARCHIVES =
            List.of("application/zip", "application/x-zip-compressed");

    private static final Set<String> ANYTHING = Set.of(PageFormats.ANYTHING);

    private final PageFormats formats;

    /** Takes pages in these formats. */
    public IssueReader(PageFormats formats) {
        this.formats = formats;
    }

    /**
     * Checks what an issue is declared as, before it is received.
     *
     * @param mediaType without parameters, in any case
     * @param parameters by name in lower case
     * @throws PageRejectedException naming what is taken
     */
    public Declared declared(String mediaType, Map<String, String> parameters) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (ARCHIVES.contains(type)) {
            return new Declared(type, formats.reader());
        }
        if (!ANYTHING.contains(type) && !formats.accepted().contains(type)) {
            List<String> accepted = new ArrayList<>(ARCHIVES);
            accepted.addAll(formats.accepted());
            throw new PageRejectedException(
                    Reason.UNKNOWN_MEDIA_TYPE,
                    "Say what the body is in Content-Type: " + String.join(", ", accepted) + ".",
                    Map.of("field", "Content-Type", "accepted", accepted));
        }
        return new Declared(type, formats.reader(type, parameters));
    }

    /**
     * What an issue is declared as.
     *
     * @param mediaType in lower case
     * @param reader of the source, if it is no archive
     */
    public record Declared(String mediaType, PageReader reader) {

        private boolean mayBeArchive() {
            return ARCHIVES.contains(mediaType) || ANYTHING.contains(mediaType);
        }
    }

    /**
     * The most heap that an issue takes as long as it is in work, its pages not counted; 0 for an
     * archive, whose directory alone is in memory.
     */
    public long heapBytes(Declared declared, SeekableByteChannel body) throws IOException {
        if (isArchive(body)) {
            return 0;
        }
        int size = (int) Math.min(body.size(), declared.reader.maxBytes());
        return declared.reader.heapBytes(size);
    }

    /**
     * Finds the pages of an issue and gives them to {@code use}, during which alone they can be
     * read.
     *
     * @throws PageRejectedException if it is no issue
     * @throws IOException if the body cannot be read
     */
    public void read(Declared declared, SeekableByteChannel body, Consumer<IssuePlan> use)
            throws IOException {
        if (body.size() == 0) {
            throw PageReader.empty();
        }
        if (!isArchive(body)) {
            use.accept(source(declared, body));
            return;
        }
        if (!declared.mayBeArchive()) {
            throw contradicted(declared.mediaType, "a ZIP archive");
        }
        try (IssueArchive archive = IssueArchive.open(body)) {
            IssuePlan plan = new ArchiveIssue(formats, archive).plan();
            if (plan.parts().isEmpty()) {
                throw ArchivePath.refused("entries", "has no file in it");
            }
            use.accept(plan);
        }
    }

    private static IssuePlan source(Declared declared, SeekableByteChannel body)
            throws IOException {
        if (ARCHIVES.contains(declared.mediaType)) {
            throw contradicted(declared.mediaType, "no archive");
        }
        if (body.size() > declared.reader.maxBytes()) {
            throw PageRejectedException.tooManyBytes("The source", declared.reader.maxBytes());
        }
        byte[] bytes = head(body, (int) body.size());
        Source source = Source.of(bytes);
        List<PageContent> pages = declared.reader.pages(bytes);
        List<IssuePart> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).isBlank()) {
                parts.add(part(i + 1, new IssuePart.ReadPage(pages.get(i), source)));
            }
        }
        return IssuePlan.of(parts);
    }

    private static IssuePart part(int number, IssuePart.ReadPage page) {
        return new IssuePart(
                "page " + number + " of the source",
                String.valueOf(number),
                null,
                new IssuePart.Reading() {
                    @Override
                    public long heapBytes() {
                        return 0;
                    }

                    @Override
                    public IssuePart.ReadPage read() {
                        return page;
                    }
                });
    }

    private static boolean isArchive(SeekableByteChannel body) throws IOException {
        return SourceHead.of(head(body, 64)).isArchive();
    }

    private static byte[] head(SeekableByteChannel body, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, body.size()));
        body.position(0);
        while (bytes.hasRemaining() && body.read(bytes) >= 0) {
            // Until there is no more.
        }
        body.position(0);
        return bytes.array();
    }

    private static PageRejectedException contradicted(String declared, String found) {
        return new PageRejectedException(
                Reason.CONTRADICTED_MEDIA_TYPE,
                "The body is declared as " + declared + ", but it is " + found + ".",
                Map.of("field", "Content-Type", "found", found));
    }
}
