package org.banmian.ingest.format;

import org.banmian.ingest.page.PageContent;

/** Reads the bytes of one page. */
public interface PageReader {

    /** The most bytes it takes; whoever receives them stops there. */
    int maxBytes();

    /**
     * Reads a page.
     *
     * @throws org.banmian.ingest.page.PageRejectedException if the bytes are no page of this format
     */
    PageContent read(byte[] bytes);
}
