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
 * @param remarks what the reader had to assume, in sentences
 */
public record PageContent(
        String mediaType,
        @Nullable TextCharset charset,
        List<SourceLine> lines,
        @Nullable PageGeometry geometry,
        List<String> remarks) {

    /** Keeps the lists as they are now. */
    public PageContent {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** A page of which nothing had to be assumed. */
    public PageContent(
            String mediaType,
            @Nullable TextCharset charset,
            List<SourceLine> lines,
            @Nullable PageGeometry geometry) {
        this(mediaType, charset, lines, geometry, List.of());
    }

    /** Whether there is nothing but blanks on it, as on an empty page between two others. */
    public boolean isBlank() {
        return lines.stream().allMatch(line -> Blank.isBlank(line.text()));
    }
}
