package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.credit.InTextCredits;
import org.banmian.nlp.page.line.Paragraph;

/** Whether a paragraph is the last of its article: it closes with names in brackets or with （完）. */
final class Signature {

    private Signature() {}

    static boolean closes(Paragraph paragraph) {
        String text = paragraph.text().text();
        return text.endsWith("（完）")
                || text.endsWith("(完)")
                || InTextCredits.closing(paragraph.text()).isPresent();
    }
}
