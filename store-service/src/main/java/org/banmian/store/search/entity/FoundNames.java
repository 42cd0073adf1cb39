package org.banmian.store.search.entity;

import java.util.List;
import org.banmian.store.search.FoundArticles.Count;
import org.jspecify.annotations.Nullable;

/**
 * Names.
 *
 * @param total how many there are, over all pages of answers
 * @param items those of this one, each with how many articles name it
 * @param next the last of them; {@code null} when no other follows
 */
public record FoundNames(long total, List<Count> items, @Nullable Count next) {

    /** Keeps the list from changing. */
    public FoundNames {
        items = List.copyOf(items);
    }
}
