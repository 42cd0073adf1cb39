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
     * Reads every page, in the order of the source; at least one.
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
        List<PageContent> pages = pages(bytes);
        if (pages.size() != 1) {
            throw new PageRejectedException(
                    PageRejectedException.Reason.SEVERAL_PAGES,
                    "The body holds " + pages.size() + " pages; send them one by one.",
                    Map.of("field", "body", "pages", pages.size()));
        }
        return pages.get(0);
    }
}
