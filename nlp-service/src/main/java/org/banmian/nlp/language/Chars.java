package org.banmian.nlp.language;

/** Kinds of characters, as the rules of this package tell them apart. */
final class Chars {

    private Chars() {}

    /** A Chinese character of the basic plane; the rare ones beyond it are handled as two units. */
    static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
    }

    /** An Arabic digit, half or full width. */
    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '\uFF10' && c <= '\uFF19');
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A blank that does not end a line: spaces of every width, tabs, invisible controls. */
    static boolean isLineBlank(char c) {
        return c != '\n' && c != '\r' && isBlank(c);
    }

    /** Unicode White_Space, Cc and Cf: what counts as blank everywhere in Banmian. */
    static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }
}
