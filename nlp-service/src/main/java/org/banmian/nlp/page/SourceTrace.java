package org.banmian.nlp.page;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Repair;
import org.banmian.contract.article.Span;
import org.banmian.nlp.page.text.TracedText;

/** Says where clean text stands in the source, and where it differs from it. */
final class SourceTrace {

    private static final String HALF_WIDTH = ",;:?!().";

    private final String source;

    SourceTrace(String source) {
        this.source = source;
    }

    /** The runs of the source that the text was taken from, in the text's order. */
    List<Span> spans(TracedText text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.origin(i) != text.origin(i - 1) + 1) {
                spans.add(new Span(text.origin(start), text.origin(i - 1) + 1));
                start = i;
            }
        }
        return spans;
    }

    /** The stretches that stand in the source in other characters. */
    List<Repair> repairs(TracedText text) {
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char printed = source.charAt(text.origin(i));
            if (printed != text.charAt(i)) {
                repairs.add(new Repair(kind(printed), i, i + 1));
            }
        }
        return repairs;
    }

    private static Repair.Kind kind(char printed) {
        if (printed == '\n') {
            return Repair.Kind.LINE_BREAK;
        }
        return HALF_WIDTH.indexOf(printed) >= 0
                ? Repair.Kind.HALF_WIDTH_PUNCTUATION
                : Repair.Kind.OTHER;
    }
}
