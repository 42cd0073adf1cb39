package org.banmian.nlp.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Damage;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.Repair;
import org.banmian.contract.article.Span;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.TracedText;

/** Counts what a page came with: each kind of harm, with the first places where it stands. */
final class DamageReport {

    private final String source;
    private final SourceTrace trace;
    private final Map<Damage.Kind, Cases> cases = new EnumMap<>(Damage.Kind.class);

    DamageReport(String source, SourceTrace trace) {
        this.source = source;
        this.trace = trace;
    }

    /** One case of harm, where the text stands. */
    void add(Damage.Kind kind, TracedText where) {
        add(kind, trace.spans(where).get(0));
    }

    private void add(Damage.Kind kind, Span where) {
        cases.computeIfAbsent(kind, k -> new Cases()).add(where);
    }

    /**
     * The blanks that were taken out between Chinese characters, and the marks that were widened.
     */
    void addRepairs(TracedText text, Piece piece) {
        for (int i = 1; i < text.length(); i++) {
            if (text.origin(i) > text.origin(i - 1) + 1
                    && Chars.isHan(text.charAt(i - 1))
                    && Chars.isHan(text.charAt(i))
                    && isBlank(text.origin(i - 1) + 1, text.origin(i))) {
                add(Damage.Kind.SPACED_WORDS, new Span(text.origin(i - 1), text.origin(i) + 1));
            }
        }
        for (Repair repair : piece.repairs()) {
            if (repair.kind() == Repair.Kind.HALF_WIDTH_PUNCTUATION) {
                int at = text.origin(repair.start());
                add(Damage.Kind.HALF_WIDTH_PUNCTUATION, new Span(at, at + 1));
            }
        }
    }

    /** Whether blanks and nothing else stand there, on one line. */
    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\n' || !Chars.isBlank(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** At most one entry a kind. */
    List<Damage> close() {
        return cases.entrySet().stream()
                .map(e -> new Damage(e.getKey(), e.getValue().count, e.getValue().examples))
                .toList();
    }

    /** All of one kind, counted, and the first of them. */
    private static final class Cases {

        private final List<Span> examples = new ArrayList<>();
        private int count;

        private void add(Span where) {
            if (count++ < Damage.EXAMPLES) {
                examples.add(where);
            }
        }
    }
}
