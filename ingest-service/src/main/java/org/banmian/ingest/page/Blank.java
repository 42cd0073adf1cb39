package org.banmian.ingest.page;

/** What counts as blank: Unicode White_Space, Cc and Cf. */
public final class Blank {

    private Blank() {}

    /** Whether a text has nothing but blanks; true of the empty text. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Blank::isBlank);
    }

    // White_Space is Zs, Zl and Zp, and seven control characters that are in Cc anyway.
    private static boolean isBlank(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isSpaceChar(codePoint)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }
}
