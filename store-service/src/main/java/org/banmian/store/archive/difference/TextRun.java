package org.banmian.store.archive.difference;

import org.banmian.contract.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that stands in both articles, or in one of them.
 *
 * @param change what became of it
 * @param text the stretch itself, not empty
 * @param from where it stands in the first article's text; {@code null} when it was added
 * @param to where it stands in the second article's text; {@code null} when it was removed
 */
public record TextRun(Change change, String text, @Nullable Span from, @Nullable Span to) {

    /** Checks that what is there fits the change. */
    public TextRun {
        boolean fits = (from == null) == (change == Change.ADDED);
        if (!fits || (to == null) != (change == Change.REMOVED) || text.isEmpty()) {
            throw new IllegalArgumentException("no run: " + change + " from " + from + " to " + to);
        }
    }
}
