package org.banmian.nlp.language;

import java.util.Arrays;

/**
 * An article's text as the analysers read it, with the way back to the article's own offsets.
 *
 * <p>Folding maps every character to one character or to none, so that an offset always has exactly
 * one original: traditional to simplified (when the article is written in traditional characters),
 * full-width letters and digits to half-width, blanks between a digit and a Chinese character left
 * out ({@code 11 月 27 日} is one date, split by typesetting). Offsets are UTF-16 code units.
 */
final class FoldedText {

    private final String original;
    private final String folded;
    private final int[] origins;

    private final boolean traditional;

    private FoldedText(String original, String folded, int[] origins, boolean traditional) {
        this.traditional = traditional;
        this.original = original;
        this.folded = folded;
        this.origins = origins;
    }

    /** Folds a text; {@code traditional} says that its characters are to be simplified. */
    static FoldedText of(String text, boolean traditional) {
        char[] chars = new char[text.length()];
        int[] origins = new int[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isLineBlank(c) && isTypesettingBlank(text, i)) {
                continue;
            }
            chars[length] = fold(c, traditional);
            origins[length++] = i;
        }
        return new FoldedText(
                text, new String(chars, 0, length), Arrays.copyOf(origins, length), traditional);
    }

    private static char fold(char c, boolean traditional) {
        if ((c >= '\uFF10' && c <= '\uFF19')
                || (c >= '\uFF21' && c <= '\uFF3A')
                || (c >= '\uFF41' && c <= '\uFF5A')
                || c == '\uFF0E'
                || c == '\uFF05') {
            return (char) (c - 0xFEE0);
        }
        return traditional ? Script.simplified(c) : c;
    }

    private static boolean isTypesettingBlank(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Chars.isLineBlank(text.charAt(before))) {
            before--;
        }
        int after = at + 1;
        while (after < text.length() && Chars.isLineBlank(text.charAt(after))) {
            after++;
        }
        if (before < 0 || after >= text.length() || after - before > 3) {
            return false;
        }
        char left = text.charAt(before);
        char right = text.charAt(after);
        return (Chars.isDigit(left) && (Chars.isHan(right) || right == '%' || right == '％'))
                || (Chars.isHan(left) && Chars.isDigit(right));
    }

    /** The folded text. */
    String text() {
        return folded;
    }

    /** The text that was folded. */
    String original() {
        return original;
    }

    /** Whether the original is written in traditional characters. */
    boolean isTraditional() {
        return traditional;
    }

    int length() {
        return folded.length();
    }

    char charAt(int at) {
        return folded.charAt(at);
    }

    /** Where the folded character at {@code start} begins in the original. */
    int originalStart(int start) {
        return origins[start];
    }

    /** Where a folded span that ends before {@code end} ends in the original. */
    int originalEnd(int end) {
        return origins[end - 1] + 1;
    }
}
