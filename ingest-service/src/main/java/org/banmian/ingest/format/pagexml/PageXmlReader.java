package org.banmian.ingest.format.pagexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.PageText;
import org.banmian.ingest.format.xml.XmlCursor;
import org.banmian.ingest.format.xml.XmlInput;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.page.TextCharset;
import org.jspecify.annotations.Nullable;

/** Reads PAGE XML. */
final class PageXmlReader implements PageReader {

    /** A full newspaper page with every glyph outlined has about half as many. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final int HEAP_PER_BYTE = 6;

    private final @Nullable TextCharset declared;

    PageXmlReader(@Nullable TextCharset declared) {
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
        List<PageXmlPage> pages = new ArrayList<>();
        TextCharset charset =
                XmlInput.read(
                        bytes,
                        declared,
                        root -> {
                            if (PageXml.isRoot(root.name())) {
                                root.children(child -> page(child, pages));
                            }
                        });
        if (pages.isEmpty()) {
            throw new PageRejectedException(
                    Reason.MALFORMED,
                    "The body is no PAGE XML, or has no Page.",
                    Map.of("field", "body"));
        }
        List<PageContent> contents = pages.stream().map(page -> page.content(charset)).toList();
        if (contents.stream().allMatch(PageContent::isBlank)) {
            throw PageReader.blank();
        }
        return contents;
    }

    private static void page(XmlCursor element, List<PageXmlPage> pages) {
        if (element.name().equals("Page")) {
            if (pages.size() == PageText.MAX_PAGES) {
                throw PageText.tooManyPages();
            }
            PageXmlPage page = new PageXmlPage();
            page.read(element);
            pages.add(page);
        }
    }
}
