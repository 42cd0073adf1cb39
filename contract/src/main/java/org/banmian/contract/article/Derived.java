package org.banmian.contract.article;

import java.util.List;
import org.banmian.contract.page.WellFormed;

/** The rules that bind a clean text to its source spans and repairs. */
final class Derived {

    private Derived() {}

    static String text(String what, String text, List<Span> source) {
        WellFormed.text(what, text);
        if (text.isEmpty() || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a " + what + " has text and no line break");
        }
        long covered = 0;
        for (Span span : source) {
            covered += span.length();
        }
        if (covered != text.length()) {
            throw new IllegalArgumentException(
                    "a " + what + " of " + text.length() + " characters has spans of " + covered);
        }
        return text;
    }

    static void checkRepairs(String text, List<Repair> repairs) {
        int from = 0;
        for (Repair repair : repairs) {
            if (repair.start() < from || repair.end() > text.length()) {
                throw new IllegalArgumentException(
                        "repairs must be in order and inside the text: " + repair);
            }
            from = repair.end();
        }
    }
}
