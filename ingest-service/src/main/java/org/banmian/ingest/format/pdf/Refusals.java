package org.banmian.ingest.format.pdf;

import java.util.Map;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;

/** What is said of files that are not taken. */
final class Refusals {

    private static final String FIELD = "field";
    private static final String BODY = "body";

    private Refusals() {}

    static PageRejectedException damaged() {
        return of(
                Reason.PDF_DAMAGED,
                "The body is no PDF that can be read to its end; export it again.");
    }

    static PageRejectedException encrypted() {
        return of(
                Reason.PDF_ENCRYPTED,
                "The PDF cannot be opened without a password; export it without encryption.");
    }

    static PageRejectedException notPermitted() {
        return of(
                Reason.PDF_NOT_PERMITTED,
                "The PDF forbids taking text out of it; export it without that restriction.");
    }

    static PageRejectedException withoutText() {
        return of(
                Reason.PDF_WITHOUT_TEXT,
                "The PDF has no text, only pictures; send it with the text that was recognised in"
                        + " them.");
    }

    static PageRejectedException fontsUnreadable() {
        return of(
                Reason.PDF_FONTS_UNREADABLE,
                "The page has fonts, but no glyph of them can be read; export it again.");
    }

    static PageRejectedException tooCostly() {
        return of(
                Reason.PDF_TOO_COSTLY,
                "Reading the PDF takes more time or memory than a newspaper's pages do; export it"
                        + " again, or send its pages one by one.");
    }

    static PageRejectedException tooMany(String unit, int limit) {
        return new PageRejectedException(
                Reason.TOO_LARGE,
                "The PDF has more than the " + limit + " " + unit + " it may have.",
                Map.of(FIELD, BODY, "limit", limit, "unit", unit));
    }

    /** Whether a refusal leaves memory behind that the next file may want. */
    static boolean isCostly(PageRejectedException refused) {
        return refused.reason() == Reason.PDF_TOO_COSTLY || refused.reason() == Reason.TOO_LARGE;
    }

    private static PageRejectedException of(Reason reason, String detail) {
        return new PageRejectedException(reason, detail, Map.of(FIELD, BODY));
    }
}
