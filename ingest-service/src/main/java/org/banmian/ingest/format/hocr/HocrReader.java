package org.banmian.ingest.format.hocr;

import java.util.List;
import java.util.Map;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.PageText;
import org.banmian.ingest.format.xml.DeclaredEncoding;
import org.banmian.ingest.page.DecodedText;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.page.TextCharset;
import org.banmian.ingest.page.TextDecoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads hOCR, as tolerantly as a browser reads HTML; document types say nothing to it. */
final class HocrReader implements PageReader {

    /** A full newspaper page with every word in a box has about a third. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final int HEAP_PER_BYTE = 12;

    /** What is deeper is read as if it stood here. */
    private static final int MAX_DEPTH = 64;

    private static final String PAGE = "ocr_page";

    private final @Nullable TextCharset declared;

    HocrReader(@Nullable TextCharset declared) {
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
        DecodedText decoded = TextDecoder.decode(bytes, DeclaredEncoding.of(bytes, declared));
        Document document =
                Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(decoded.text(), "");
        List<Element> pages =
                document.getElementsByClass(PAGE).stream()
                        .filter(page -> page.parents().stream().noneMatch(HocrReader::isPage))
                        .toList();
        if (pages.isEmpty()) {
            throw new PageRejectedException(
                    Reason.MALFORMED,
                    "The body is no hOCR: it has no element of class ocr_page.",
                    Map.of("field", "body"));
        }
        if (pages.size() > PageText.MAX_PAGES) {
            throw PageText.tooManyPages();
        }
        List<PageContent> contents =
                pages.stream().map(page -> new HocrPage(page).content(decoded.charset())).toList();
        if (contents.stream().allMatch(PageContent::isBlank)) {
            throw PageReader.blank();
        }
        return contents;
    }

    private static boolean isPage(Element element) {
        return element.hasClass(PAGE);
    }
}
