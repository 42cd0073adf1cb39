package org.banmian.ingest.format.alto;

import java.util.List;
import java.util.Map;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.xml.XmlInput;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.page.TextCharset;
import org.jspecify.annotations.Nullable;

/** Reads ALTO. */
final class AltoReader implements PageReader {

    /** A full newspaper page with every glyph described has about half as many. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final int HEAP_PER_BYTE = 6;

    private final @Nullable TextCharset declared;

    AltoReader(@Nullable TextCharset declared) {
        this.declared = declared;
    }

    @Override
    public int maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public long heapBytes(int bytes) {
        return (long) HEAP_PER_BYTE * bytes;
    }

    @Override
    public List<PageContent> pages(byte[] bytes) {
        AltoDocument document = new AltoDocument();
        TextCharset charset =
                XmlInput.read(
                        bytes,
                        declared,
                        root -> {
                            if (Alto.isRoot(root.name())) {
                                root.children(document::part);
                            }
                        });
        List<PageContent> pages = document.pages(charset);
        if (pages.isEmpty()) {
            throw new PageRejectedException(
                    Reason.MALFORMED,
                    "The body is no ALTO, or has no Page in its Layout.",
                    Map.of("field", "body"));
        }
        if (pages.stream().allMatch(PageContent::isBlank)) {
            throw PageReader.blank();
        }
        return pages;
    }
}
