package org.banmian.ingest.format;

import java.util.List;
import java.util.Map;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;

/** Reads the pages that the bytes of a source hold: one, or several where the format allows it. */
public interface PageReader {

    /** The most bytes it takes; whoever receives them stops there. */
    int maxBytes();

    /**
     * The most heap, in bytes, that receiving, reading and publishing so many bytes may take; by
     * default what text of the worst kind takes, which is one short line after the other.
     */
    default long heapBytes(int bytes) {
        return 16L * bytes;
    }

    /**
     * Reads every page, in the order of the source; at least one. A page that is blank between
     * others is there, blank, so that the place in the list is the place in the source.
     *
     * @throws PageRejectedException if the bytes hold no page of this format
     */
    List<PageContent> pages(byte[] bytes);

    /**
     * Reads the one page that the bytes must hold.
     *
     * @throws PageRejectedException as {@link #pages} does, or if there are several
     */
    default PageContent read(byte[] bytes) {
        List<PageContent> pages = pages(bytes).stream().filter(page -> !page.isBlank()).toList();
        if (pages.isEmpty()) {
            throw blank();
        }
        if (pages.size() > 1) {
            throw new PageRejectedException(
                    PageRejectedException.Reason.SEVERAL_PAGES,
                    "The body holds "
                            + pages.size()
                            + " pages; send them one by one, or as an issue.",
                    Map.of("field", "body", "pages", pages.size()));
        }
        return pages.get(0);
    }

    /** Refuses a source on which there is nothing. */
    static PageRejectedException blank() {
        return new PageRejectedException(
                PageRejectedException.Reason.BLANK,
                "The body has nothing but blanks; send the text of the page.",
                Map.of("field", "body"));
    }

    /** Refuses a source without a byte. */
    static PageRejectedException empty() {
        return new PageRejectedException(
                PageRejectedException.Reason.EMPTY,
                "The body is empty; send the text of the page.",
                Map.of("field", "body"));
    }
}
