package org.banmian.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;

/** Reads bytes in the format they turn out to be of, among those they may be of. */
final class ChosenReader implements PageReader {

    private final PageFormats formats;
    private final String declared;
    private final List<Candidate> candidates;

    ChosenReader(PageFormats formats, String declared, List<Candidate> candidates) {
        this.formats = formats;
        this.declared = declared;
        this.candidates = candidates;
    }

    /** A format the bytes may be of, and its reader. */
    record Candidate(PageFormat format, PageReader reader) {}

    @Override
    public int maxBytes() {
        return candidates.stream().mapToInt(one -> one.reader().maxBytes()).max().orElseThrow();
    }

    @Override
    public long heapBytes(int bytes) {
        return candidates.stream()
                .map(Candidate::reader)
                .mapToLong(reader -> reader.heapBytes(Math.min(bytes, reader.maxBytes())))
                .max()
                .orElseThrow();
    }

    @Override
    public List<PageContent> pages(byte[] bytes) {
        if (bytes.length == 0) {
            throw PageReader.empty();
        }
        PageReader reader = choose(SourceHead.of(bytes));
        if (bytes.length > reader.maxBytes()) {
            throw PageRejectedException.tooManyBytes("The body", reader.maxBytes());
        }
        return reader.pages(bytes);
    }

    private PageReader choose(SourceHead head) {
        Optional<PageFormat> found = formats.recognise(head);
        if (found.isPresent()) {
            return candidates.stream()
                    .filter(one -> one.format().equals(found.get()))
                    .findFirst()
                    .orElseThrow(() -> contradicted(found.get().mediaType()))
                    .reader();
        }
        if (head.isArchive()) {
            throw declared.equals(PageFormats.ANYTHING)
                    ? unknown(head)
                    : contradicted("a ZIP archive");
        }
        if (candidates.size() == 1) {
            // It says best what it misses in these bytes.
            return candidates.get(0).reader();
        }
        throw unknown(head);
    }

    private PageRejectedException contradicted(String found) {
        return new PageRejectedException(
                Reason.CONTRADICTED_MEDIA_TYPE,
                "The body is declared as "
                        + declared
                        + ", but it is "
                        + found
                        + "; declare it as what it is, or as "
                        + PageFormats.ANYTHING
                        + ".",
                Map.of("field", "Content-Type", "found", found));
    }

    private PageRejectedException unknown(SourceHead head) {
        return new PageRejectedException(
                Reason.UNKNOWN_MEDIA_TYPE,
                "The body is "
                        + head.guess()
                        + "; "
                        + (head.isArchive()
                                ? "send archives to /v1/issues/{publication}/{date}."
                                : "pages are taken as "
                                        + String.join(", ", formats.accepted())
                                        + "."),
                Map.of("field", "body", "accepted", formats.accepted()));
    }
}
