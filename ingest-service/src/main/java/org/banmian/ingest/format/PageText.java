package org.banmian.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.banmian.contract.PageReceived;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;

/** How much text a page, and how many pages a source, may have. */
public final class PageText {

    /**
     * The most pages of a source; no newspaper has more, and each takes memory until it is sent.
     */
    public static final int MAX_PAGES = 500;

    private PageText() {}

    /**
     * Checks the lines of one page.
     *
     * @throws PageRejectedException if there are more than {@code maxLines}, or more text in them
     *     than an event carries
     */
    public static void check(List<String> lines, int maxLines) {
        if (lines.size() > maxLines) {
            throw new PageRejectedException(
                    Reason.TOO_LARGE,
                    "A page has at most " + maxLines + " lines, not " + lines.size() + ".",
                    Map.of("field", "body", "limit", maxLines, "unit", "lines"));
        }
        int bytes = lines.size() - 1;
        for (String line : lines) {
            bytes += line.getBytes(StandardCharsets.UTF_8).length;
        }
        if (bytes > PageReceived.MAX_TEXT_BYTES) {
            throw PageRejectedException.tooManyBytes(
                    "The text, counted in UTF-8,", PageReceived.MAX_TEXT_BYTES);
        }
    }

    /** Refuses a source with more than {@link #MAX_PAGES}. */
    public static PageRejectedException tooManyPages() {
        return new PageRejectedException(
                Reason.TOO_LARGE,
                "A source has at most " + MAX_PAGES + " pages.",
                Map.of("field", "body", "limit", MAX_PAGES, "unit", "pages"));
    }
}
