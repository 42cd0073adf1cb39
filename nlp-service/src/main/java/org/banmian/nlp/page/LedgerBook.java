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
        Runs runs = new Runs();
        int size;
        for (int at = 0; at < source.length(); at += size) {
            int codePoint = source.codePointAt(at);
            size = Character.charCount(codePoint);
            for (int unit = at; !Chars.isBlank(codePoint) && unit < at + size; unit++) {
                runs.add(unit);
            }
        }
        runs.endRun();
        return new Ledger(
                runs.counts.values().stream().mapToInt(Integer::intValue).sum(),
                runs.count(Fate.ARTICLE),
                runs.count(Fate.CAPTION),
                runs.count(Fate.FURNITURE),
                runs.count(Fate.DUPLICATE),
                runs.count(Fate.HIDDEN),
                runs.count(Fate.UNASSIGNED),
                runs.spans(Fate.DUPLICATE),
                runs.spans(Fate.HIDDEN),
                runs.spans(Fate.UNASSIGNED));
    }

    /**
     * The stretches of visible characters of one fate; blanks between two of them do not part them.
     */
    private final class Runs {

        private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        private final Map<Fate, List<Span>> spans = new EnumMap<>(Fate.class);
        private int start;
        private int end;
        private int length;

        void add(int unit) {
            if (length == 0 || fates[unit] != fates[start]) {
                endRun();
                start = unit;
            }
            end = unit + 1;
            length++;
        }

        void endRun() {
            if (length > 0) {
                counts.merge(fates[start], length, Integer::sum);
                spans.computeIfAbsent(fates[start], fate -> new ArrayList<>())
                        .add(new Span(start, end));
                length = 0;
            }
        }

        int count(Fate fate) {
            return counts.getOrDefault(fate, 0);
        }

        List<Span> spans(Fate fate) {
            return spans.getOrDefault(fate, List.of());
        }
    }
}
