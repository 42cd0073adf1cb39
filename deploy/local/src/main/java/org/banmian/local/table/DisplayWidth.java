package org.banmian.local.table;

import org.jline.utils.WCWidth;

/** How many columns a text takes on a terminal. */
final class DisplayWidth {

    static final String CUT = "…";

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    // The table of widths says -1 of control characters, which take no column.
    private static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The text, ended by {@code …} where it takes more than that many columns. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int room = columns - of(CUT);
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            room -= of(codePoint);
            if (room < 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end) + CUT;
    }

    /** The text with as many blanks behind it as fill the columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
