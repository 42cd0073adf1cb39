package org.banmian.ingest.format.pdf;

/**
 * What a PDF file may ask for.
 *
 * @param maxBytes of the file
 * @param maxPages of the file
 * @param maxGlyphs of one page, blanks and hidden ones counted
 * @param obeyPermissions whether a file whose owner forbids taking text out is refused
 */
public record PdfLimits(int maxBytes, int maxPages, int maxGlyphs, boolean obeyPermissions) {

    /**
     * What newspapers stay far below: 24 MB, 500 pages, 200,000 glyphs on a page; permissions are
     * obeyed.
     */
    public static final PdfLimits DEFAULT = new PdfLimits(24 * 1024 * 1024, 500, 200_000, true);

    /** Checks that each allows something. */
    public PdfLimits {
        if (maxBytes < 1 || maxPages < 1 || maxGlyphs < 1) {
            throw new IllegalArgumentException(
                    "a limit is at least 1: " + maxBytes + ", " + maxPages + ", " + maxGlyphs);
        }
    }
}
