package org.banmian.store.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param total how many articles the query asks for, over all pages of answers
 * @param items those of this one
 * @param next where the next one goes on; {@code null} when this is the last
 * @param facets of each facet asked for its most frequent values, most frequent first, then by name
 * @param histogram how many there are in each interval that has any, in order; empty when not asked
 * @param didYouMean when nothing is found, names that are nearly what was asked for; best first
 */
public record FoundArticles(
        long total,
        List<FoundArticle> items,
        @Nullable Resumption next,
        Map<Facet, List<Count>> facets,
        List<Count> histogram,
        List<String> didYouMean) {

    /**
     * How many articles have something.
     *
     * @param value what they have
     * @param articles how many
     */
    public record Count(String value, long articles) {}

    /** Keeps the collections from changing. */
    public FoundArticles {
        items = List.copyOf(items);
        Map<Facet, List<Count>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = copy;
        histogram = List.copyOf(histogram);
        didYouMean = List.copyOf(didYouMean);
    }

    /** The same without {@link #didYouMean}. */
    public FoundArticles withoutNames() {
        return new FoundArticles(total, items, next, facets, histogram, List.of());
    }
}
