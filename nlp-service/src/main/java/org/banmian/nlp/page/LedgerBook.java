package org.banmian.nlp.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.Span;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.SourcePage;
import org.banmian.nlp.page.text.TracedText;

/** Keeps the account of every visible character of a page. */
final class LedgerBook {

    /** Where a character can go. */
    enum Fate {
        UNASSIGNED,
        ARTICLE,
        CAPTION,
        FURNITURE,
        DUPLICATE,
        HIDDEN
    }

    private final String source;
    private final Fate[] fates;

    LedgerBook(SourcePage page) {
        this.source = page.text();
        this.fates = new Fate[source.length()];
        Arrays.fill(fates, Fate.UNASSIGNED);
        for (int line = 0; line < page.lineCount(); line++) {
            for (int i = page.start(line); page.isHidden(line) && i < page.end(line); i++) {
                fates[i] = Fate.HIDDEN;
            }
        }
    }

    /**
     * Books every unit of {@code text}.
     *
     * @throws LedgerException when one of them is booked already
     */
    void enter(TracedText text, Fate fate) {
        for (int i = 0; i < text.length(); i++) {
            int at = text.origin(i);
            if (fates[at] != Fate.UNASSIGNED && !Chars.isBlank(source.codePointAt(at))) {
                throw new LedgerException(
                        "offset " + at + " is booked twice, as " + fates[at] + " and " + fate);
            }
            fates[at] = fate;
        }
    }

    /** The account. */
    Ledger close() {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        int total = 0;
        Fate fate = Fate.UNASSIGNED;
        int run = 0;
        for (int i = 0; i < source.length(); ) {
            int codePoint = source.codePointAt(i);
            int size = Character.charCount(codePoint);
            if (!Chars.isBlank(codePoint)) {
                for (int k = i; k < i + size; k++) {
                    if (fates[k] != fate) {
                        counts.merge(fate, run, Integer::sum);
                        fate = fates[k];
                        run = 0;
                    }
                    run++;
                    total++;
                }
            }
            i += size;
        }
        counts.merge(fate, run, Integer::sum);
        return new Ledger(
                total,
                counts.getOrDefault(Fate.ARTICLE, 0),
                counts.getOrDefault(Fate.CAPTION, 0),
                counts.getOrDefault(Fate.FURNITURE, 0),
                counts.getOrDefault(Fate.DUPLICATE, 0),
                counts.getOrDefault(Fate.HIDDEN, 0),
                counts.getOrDefault(Fate.UNASSIGNED, 0),
                spans(Fate.DUPLICATE),
                spans(Fate.HIDDEN),
                spans(Fate.UNASSIGNED));
    }

    /**
     * The stretches of visible characters of one fate; blanks between two of them do not part them.
     */
    private List<Span> spans(Fate fate) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        int end = -1;
        int size;
        for (int i = 0; i < source.length(); i += size) {
            int codePoint = source.codePointAt(i);
            size = Character.charCount(codePoint);
            if (Chars.isBlank(codePoint)) {
                continue;
            }
            if (fates[i] == fate) {
                start = start < 0 ? i : start;
                end = i + size;
            } else if (start >= 0) {
                spans.add(new Span(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            spans.add(new Span(start, end));
        }
        return spans;
    }
}
