package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.credit.CreditGrammar;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.TracedText;

/** Recognises a paragraph that is a caption by the photographer at its end: {@code … 李竹华 摄}. */
final class PhotoStory {

    private static final int LONGEST_CREDIT = 30;

    private PhotoStory() {}

    static boolean closes(TracedText text) {
        String all = text.text();
        if (!all.endsWith("摄")
                && !all.endsWith("摄影")
                && !all.endsWith("摄）")
                && !all.endsWith("供图")) {
            return false;
        }
        int end = all.endsWith("）") ? all.length() - 1 : all.length();
        int start = end;
        while (start > 0 && end - start < LONGEST_CREDIT && !isBorder(all.charAt(start - 1))) {
            start--;
        }
        return CreditGrammar.parse(text.slice(start, end))
                .filter(b -> b.hasName() && b.hasRole())
                .isPresent();
    }

    private static boolean isBorder(char c) {
        return Chars.endsSentence(c) || Chars.closes(c) || c == '（' || c == '(' || c == '，';
    }
}
