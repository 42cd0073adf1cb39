package org.banmian.ingest.format.layout;

import java.util.List;

/** Text of words and lines, cleaned of what only its markup needed. */
public final class Words {

    private Words() {}

    /**
     * Joins the words of a line, with a blank where both neighbours write one: Chinese, Japanese
     * and their punctuation do not.
     */
    public static String join(List<String> words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                if (line.length() > 0 && isSpaced(last(line)) && isSpaced(word.codePointAt(0))) {
                    line.append(' ');
                }
                line.append(word);
            }
        }
        return line.toString();
    }

    /** One line of it: breaks, tabs and other controls are blanks, half a character is a mark. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> isBreak(c) ? ' ' : c)
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isBreak(int c) {
        return Character.getType(c) == Character.CONTROL || c == 0x2028 || c == 0x2029;
    }

    private static int last(StringBuilder text) {
        return text.codePointBefore(text.length());
    }

    private static boolean isSpaced(int c) {
        return !Character.isIdeographic(c)
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> false;
                    default -> !isWidePunctuation(c);
                };
    }

    private static boolean isWidePunctuation(int c) {
        return (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x25A0 && c <= 0x26FF)
                || (c >= 0x2460 && c <= 0x24FF);
    }
}
