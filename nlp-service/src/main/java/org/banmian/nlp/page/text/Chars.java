package org.banmian.nlp.page.text;

import java.util.BitSet;

/** Character classes of newspaper text. Works on UTF-16 code units unless it says code point. */
public final class Chars {

    private static final String ENDS_SENTENCE = "。！？…!?";
    private static final String CLOSES = "”’）】》」』)]";
    private static final String OPENS = "“‘（【《「『([";
    private static final String SEPARATES = "，。、；：！？…";

    /** The block of the Chinese characters, in which there is no blank, no mark and no number. */
    private static final char FIRST_LETTER = '\u4e00';

    private static final char LAST_LETTER = '\u9fff';

    private static final int END = 1;
    private static final int CLOSE = 2;
    private static final int OPEN = 4;
    private static final int SEPARATE = 8;
    private static final int ALPHANUMERIC = 16;
    private static final int BLANK = 32;

    /** What each code unit is, all of the above that hold. */
    private static final byte[] KINDS = kinds();

    private Chars() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            char c = (char) i;
            kinds[i] |= (byte) (isDigit(c) || isLatin(c) ? ALPHANUMERIC : 0);
            kinds[i] |= (byte) (isBlankByUnicode(c) ? BLANK : 0);
        }
        add(kinds, ENDS_SENTENCE, END);
        add(kinds, CLOSES, CLOSE);
        add(kinds, OPENS, OPEN);
        add(kinds, SEPARATES, SEPARATE);
        return kinds;
    }

    private static void add(byte[] kinds, String marks, int kind) {
        for (int i = 0; i < marks.length(); i++) {
            kinds[marks.charAt(i)] |= (byte) kind;
        }
    }

    private static boolean is(int kind, char c) {
        return (c < FIRST_LETTER || c > LAST_LETTER) && (KINDS[c] & kind) != 0;
    }

    /** Whether a code point is blank: Unicode White_Space, Cc or Cf. */
    public static boolean isBlank(int codePoint) {
        return codePoint <= Character.MAX_VALUE
                ? is(BLANK, (char) codePoint)
                : isBlankByUnicode(codePoint);
    }

    private static boolean isBlankByUnicode(int codePoint) {
        if (Character.isSpaceChar(codePoint)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    /**
     * Whether the code unit is a Chinese character (of the basic plane), iteration mark included.
     */
    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff')
                || (c >= '\u3400' && c <= '\u4dbf')
                || c == '〇'
                || c == '々';
    }

    /** Whether the code unit is an ASCII or full-width digit. */
    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** Whether the code unit is an ASCII or full-width letter, or an accented Latin one. */
    public static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'ａ' && c <= 'ｚ')
                || (c >= 'Ａ' && c <= 'Ｚ')
                || (c >= '\u00c0' && c <= '\u024f');
    }

    /** Whether the code unit belongs to a word of Latin letters or a number. */
    public static boolean isAlphanumeric(char c) {
        return is(ALPHANUMERIC, c);
    }

    /** Whether the code unit can end a sentence by itself. */
    public static boolean endsSentence(char c) {
        return is(END, c);
    }

    /** Whether the code unit is a closing quote or bracket. */
    public static boolean closes(char c) {
        return is(CLOSE, c);
    }

    /** Whether the code unit is an opening quote or bracket. */
    public static boolean opens(char c) {
        return is(OPEN, c);
    }

    /** Whether the code unit is full-width punctuation that separates clauses or sentences. */
    public static boolean separates(char c) {
        return is(SEPARATE, c);
    }

    /** The code units of {@code text}, to be asked for each by itself. */
    public static BitSet setOf(String text) {
        BitSet units = new BitSet();
        text.chars().forEach(units::set);
        return units;
    }

    /** Width in half characters: 1 for ASCII and half-width forms, 2 for everything else. */
    public static int width(char c) {
        return c < '\u0250' || (c >= '\uff61' && c <= '\uffdc') ? 1 : 2;
    }
}
