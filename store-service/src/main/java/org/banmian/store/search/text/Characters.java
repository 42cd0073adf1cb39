package org.banmian.store.search.text;

/** What a character is to a search, and what becomes of it; all are Unicode code points. */
final class Characters {

    private static final int FULL_TO_HALF_WIDTH = 0xFEE0;

    private Characters() {}

    /** Whether readers see nothing of it, and not even a gap. */
    static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || isVariationSelector(c)
                || (type == Character.CONTROL && !Character.isWhitespace(c) && c != 0x85);
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Whether it is a gap. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Whether it is set without blanks beside it: Chinese, kana, and their punctuation. */
    static boolean isChinese(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x2E80 && c <= 0x30FF)
                || (c >= 0x3100 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }

    /** The character that stands for it in the normal form. */
    static int normal(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase(c - FULL_TO_HALF_WIDTH);
        }
        if (c <= Character.MAX_VALUE && isChinese(c)) {
            return SimplifiedForms.of((char) c);
        }
        int small = Character.toLowerCase(c);
        return Character.charCount(small) == Character.charCount(c) ? small : c;
    }
}
