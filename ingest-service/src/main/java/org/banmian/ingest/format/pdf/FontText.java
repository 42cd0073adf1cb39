package org.banmian.ingest.format.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a font stand for.
 *
 * <p>Where a file does not say it, the library asks Adobe's tables, which lead from the code to a
 * glyph and from there to one of the characters it may be: of an ellipsis they make a mathematical
 * one. So codes that are characters already are taken as they are, and that ellipsis is put right.
 */
final class FontText {

    private static final int UNIT = 16;
    private static final String MIDLINE_ELLIPSIS = "\u22EF";
    private static final String ELLIPSIS = "\u2026";

    private FontText() {}

    /** The text of one code. */
    static String of(PDFont font, int code) {
        if (font instanceof PDType0Font && !font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return Characters.of(isUnicode(font) ? character(code) : usual(font.toUnicode(code)));
        }
        return Characters.of(font.toUnicode(code));
    }

    private static boolean isUnicode(PDFont font) {
        String encoding = font.getCOSObject().getNameAsString(COSName.ENCODING);
        return encoding != null
                && encoding.startsWith("Uni")
                && (encoding.contains("-UCS2-") || encoding.contains("-UTF16-"));
    }

    private static String character(int code) {
        int high = code >>> UNIT;
        String low = Character.toString((char) code);
        return high == 0 ? low : (char) high + low;
    }

    private static @Nullable String usual(@Nullable String mapped) {
        return MIDLINE_ELLIPSIS.equals(mapped) ? ELLIPSIS : mapped;
    }
}
