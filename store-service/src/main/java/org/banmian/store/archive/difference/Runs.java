package org.banmian.store.archive.difference;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Span;
import org.jspecify.annotations.Nullable;

/** Tells the difference of a field as runs, each of which lies together in its articles. */
final class Runs {

    private final FieldText before;
    private final FieldText after;
    private final List<TextRun> runs = new ArrayList<>();

    Runs(FieldText before, FieldText after) {
        this.before = before;
        this.after = after;
    }

    /** All text of both fields. */
    List<TextRun> of(List<Block> changed) {
        int from = 0;
        int to = 0;
        for (Block block : changed) {
            keep(from, block.from(), to);
            tell(Change.REMOVED, before, block.from(), block.fromEnd());
            tell(Change.ADDED, after, block.to(), block.toEnd());
            from = block.fromEnd();
            to = block.toEnd();
        }
        keep(from, before.text().length(), to);
        return runs;
    }

    private void keep(int from, int end, int to) {
        int start = from;
        int other = to;
        while (start < end) {
            int cut = before.together(start, end);
            cut = start + after.together(other, other + cut - start) - other;
            Span there = span(after, other, other + cut - start);
            add(Change.KEPT, before.text().substring(start, cut), span(before, start, cut), there);
            other += cut - start;
            start = cut;
        }
    }

    private void tell(Change change, FieldText field, int from, int end) {
        int start = from;
        while (start < end) {
            int cut = field.together(start, end);
            Span span = span(field, start, cut);
            boolean removed = change == Change.REMOVED;
            String text = field.text().substring(start, cut);
            add(change, text, removed ? span : null, removed ? null : span);
            start = cut;
        }
    }

    private void add(Change change, String text, @Nullable Span from, @Nullable Span to) {
        runs.add(new TextRun(change, text, from, to));
    }

    private static Span span(FieldText field, int start, int end) {
        int inArticle = field.inArticle(start);
        return new Span(inArticle, inArticle + end - start);
    }
}
