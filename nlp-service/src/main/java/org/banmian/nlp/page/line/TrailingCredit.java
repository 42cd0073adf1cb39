package org.banmian.nlp.page.line;

import org.banmian.nlp.page.credit.CreditGrammar;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.TracedText;

/**
 * A byline of compilers or translators behind the last sentence of a text: {@code … 疏导不良情绪。 尚雯 张琦
 * 整理}.
 */
final class TrailingCredit {

    private static final int LONGEST = 30;

    private TrailingCredit() {}

    /** Where the byline begins in the line, or -1. */
    static int start(TracedText line) {
        String text = line.text();
        if (!text.endsWith("整理") && !text.endsWith("编译")) {
            return -1;
        }
        for (int i = text.length() - 1; i > 1 && text.length() - i < LONGEST; i--) {
            boolean blank = text.charAt(i - 1) == ' ';
            char before = text.charAt(blank ? i - 2 : i - 1);
            if (Chars.endsSentence(before) || Chars.closes(before)) {
                return CreditGrammar.parse(line.from(i))
                                .filter(b -> b.isCompilation() && b.hasName())
                                .isPresent()
                        ? i
                        : -1;
            }
        }
        return -1;
    }
}
