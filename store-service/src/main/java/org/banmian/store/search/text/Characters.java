package org.banmian.store.search.text;

/** What a character is to a search, and what becomes of it; all are Unicode code points. */
final class Characters {

    private static final int FULL_TO_HALF_WIDTH = 0xFEE0;

    private static final int UNSEEN = 1;
    private static final int BLANK = 2;
    private static final int CHINESE = 4;

    /** Of the basic plane: asked for every character of every text that is written or answered. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    private static final char[] NORMAL = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            KINDS[c] =
                    (byte)
                            ((unseen(c) ? UNSEEN : 0)
                                    | (blank(c) ? BLANK : 0)
                                    | (chinese(c) ? CHINESE : 0));
            NORMAL[c] = (char) form(c);
        }
    }

    private Characters() {}

    /** Whether readers see nothing of it, and not even a gap. */
    static boolean isUnseen(int c) {
        return c <= Character.MAX_VALUE ? (KINDS[c] & UNSEEN) != 0 : unseen(c);
    }

    /** Whether it is a gap. */
    static boolean isBlank(int c) {
        return c <= Character.MAX_VALUE ? (KINDS[c] & BLANK) != 0 : blank(c);
    }

    /** Whether it is set without blanks beside it: Chinese, kana, and their punctuation. */
    static boolean isChinese(int c) {
        return c <= Character.MAX_VALUE ? (KINDS[c] & CHINESE) != 0 : chinese(c);
    }

    /** The character that stands for it in the normal form. */
    static int normal(int c) {
        return c <= Character.MAX_VALUE ? NORMAL[c] : form(c);
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || isVariationSelector(c)
                || (type == Character.CONTROL && !Character.isWhitespace(c) && c != 0x85);
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean chinese(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x2E80 && c <= 0x30FF)
                || (c >= 0x3100 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }

    private static int form(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase(c - FULL_TO_HALF_WIDTH);
        }
        if (c <= Character.MAX_VALUE && chinese(c)) {
            return SimplifiedForms.of((char) c);
        }
        int small = Character.toLowerCase(c);
        return Character.charCount(small) == Character.charCount(c) ? small : c;
    }
}
