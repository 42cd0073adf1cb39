package org.banmian.ingest.format.pdf;

import java.util.List;

/**
 * What a PDF file may ask for.
 *
 * @param maxBytes of the file
 * @param maxPages of the file
 * @param maxGlyphs of one page, blanks and hidden ones counted
 * @param maxDrawing of one page, in bytes: what it draws by, unpacked; pictures and embedded fonts
 *     are not counted
 * @param obeyPermissions whether a file whose owner forbids taking text out is refused
 */
public record PdfLimits(
        int maxBytes, int maxPages, int maxGlyphs, int maxDrawing, boolean obeyPermissions) {

    /**
     * What newspapers stay far below: 24 MB, 500 pages, 200,000 glyphs and 128 MB of drawing on a
     * page; permissions are obeyed.
     */
    public static final PdfLimits DEFAULT =
            new PdfLimits(24 * 1024 * 1024, 500, 200_000, 128 * 1024 * 1024, true);

    /** Checks that each allows something. */
    public PdfLimits {
        if (maxBytes < 1 || maxPages < 1 || maxGlyphs < 1 || maxDrawing < 1) {
            throw new IllegalArgumentException(
                    "a limit is at least 1: " + List.of(maxBytes, maxPages, maxGlyphs, maxDrawing));
        }
    }
}
