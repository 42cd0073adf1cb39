package org.banmian.store.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.banmian.contract.article.Span;
import org.banmian.store.search.query.Expression.Holds;
import org.banmian.store.search.text.NormalText;

/** Where in an article stands what was asked for. */
public final class Highlights {

    /** How many an article has at most. */
    public static final int MAX = 200;

    private Highlights() {}

    /**
     * The first {@link #MAX} places, in order, as spans of the article's text; those that overlap
     * or touch are one.
     *
     * @param runs of the article
     * @param wanted what was asked for
     */
    public static List<Span> of(List<Run> runs, List<Holds> wanted) {
        List<Span> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (Run run : runs) {
                NormalText normal = NormalText.of(run.text());
                for (Holds holds : wanted) {
                    if (holds.field() == null || holds.field() == run.field()) {
                        find(holds.string(), run, normal, found);
                    }
                }
            }
        }
        Collections.sort(found);
        return merged(found);
    }

    private static void find(String string, Run run, NormalText normal, List<Span> found) {
        String text = normal.text();
        int hits = 0;
        int at = text.indexOf(string);
        while (at >= 0 && hits < MAX) {
            int start = run.start() + normal.start(at);
            found.add(new Span(start, run.start() + normal.end(at + string.length())));
            hits++;
            at = text.indexOf(string, at + 1);
        }
    }

    private static List<Span> merged(List<Span> sorted) {
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            int last = apart.size() - 1;
            if (last >= 0 && span.start() <= apart.get(last).end()) {
                Span before = apart.get(last);
                apart.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else if (apart.size() < MAX) {
                apart.add(span);
            } else {
                break;
            }
        }
        return apart;
    }
}
