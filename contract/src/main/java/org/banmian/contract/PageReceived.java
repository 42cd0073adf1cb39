package org.banmian.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * A scanner delivered a page and it was accepted.
 *
 * @param page which page
 * @param source where it came from
 * @param publication the settings it was accepted under
 * @param lines the page as the source gave it, blank lines included
 * @param geometry size and rectangles, where the source has them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageReceived(
        PageKey page,
        PageSource source,
        PublicationSettings publication,
        List<SourceLine> lines,
        @Nullable PageGeometry geometry)
        implements PageEvent {

    /** The most text a page may have, as UTF-8 bytes of {@link #text}. */
    public static final int MAX_TEXT_BYTES = 1024 * 1024;

    /** Checks that the text is within its limit. */
    public PageReceived {
        lines = List.copyOf(lines);
        int bytes = join(lines).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_TEXT_BYTES) {
            throw new IllegalArgumentException(
                    "a page has at most " + MAX_TEXT_BYTES + " bytes of text, not " + bytes);
        }
    }

    /** The source text that offsets count in: the lines, joined by line breaks. */
    public String text() {
        return join(lines);
    }

    @Override
    public String eventId() {
        return page + "@" + source.received() + "/" + source.digest();
    }

    @Override
    public Instant time() {
        return source.received();
    }

    private static String join(List<SourceLine> lines) {
        return lines.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }
}
