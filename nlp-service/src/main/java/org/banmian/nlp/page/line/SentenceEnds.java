package org.banmian.nlp.page.line;

import org.banmian.nlp.page.text.Chars;

/** Whether text ends where a paragraph can end. */
public final class SentenceEnds {

    /** What a line break leaves of a signature in brackets. */
    private static final int LONGEST_REST = 12;

    private SentenceEnds() {}

    /**
     * At a full stop or its like, with closing quotes or brackets behind it; at a signature; at 摄.
     */
    public static boolean closed(String text) {
        int end = text.length();
        while (end > 0 && (Chars.closes(text.charAt(end - 1)) || text.charAt(end - 1) == '"')) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        return Chars.endsSentence(last)
                || text.endsWith("摄")
                || (end < text.length() && signed(text));
    }

    /** A bracket behind a full stop: （司瑞东）, （完）, （作者单位：…）. */
    private static boolean signed(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != '）' && last != ')') {
            return false;
        }
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        int before = open - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || Chars.closes(text.charAt(before)))) {
            before--;
        }
        if (open < 0) {
            return text.length() <= LONGEST_REST;
        }
        return (before < 0 || Chars.endsSentence(text.charAt(before)));
    }
}
