package org.banmian.nlp.page.text;

/**
 * Widens half-width punctuation that stands in Chinese text. Numbers, times and Latin words keep
 * theirs.
 */
final class HalfWidthPunctuation {

    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    private HalfWidthPunctuation() {}

    static char widened(Tokens tokens, int i) {
        char c = tokens.unit(i);
        int which = HALF.indexOf(c);
        if (which < 0) {
            return c;
        }
        char before = i > 0 ? tokens.unit(i - 1) : '\0';
        char after = i + 1 < tokens.length() ? tokens.unit(i + 1) : '\0';
        boolean inNumber = Chars.isAlphanumeric(before) && Chars.isAlphanumeric(after);
        boolean chinese = isChinese(before) || isChinese(after);
        return chinese && !inNumber ? FULL.charAt(which) : c;
    }

    private static boolean isChinese(char c) {
        return Chars.isHan(c)
                || (c >= '\u3000' && c <= '\u303f')
                || (c >= '\uff00' && c <= '\uff60')
                || c == '”'
                || c == '“';
    }
}
