package org.banmian.ingest.page;

import java.util.List;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in the bytes of a page.
 *
 * @param mediaType what the bytes are, such as {@code text/plain}
 * @param charset the encoding they were found to be in, where the format has one
 * @param lines the page as the source gave it, blank lines included
 * @param geometry size and rectangles, where the source has them
 */
public record PageContent(
        String mediaType,
        @Nullable TextCharset charset,
        List<SourceLine> lines,
        @Nullable PageGeometry geometry) {

    /** Keeps the lines as they are now. */
    public PageContent {
        lines = List.copyOf(lines);
    }
}
