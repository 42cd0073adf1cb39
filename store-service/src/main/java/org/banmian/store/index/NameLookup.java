package org.banmian.store.index;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.SearchTookTooLongException;
import org.banmian.store.search.entity.FoundNames;
import org.banmian.store.search.entity.NameQuery;
import org.banmian.store.search.text.NormalText;
import org.jspecify.annotations.Nullable;

/** One look for names in one state of the index. */
final class NameLookup {

    private final IndexSearcher searcher;

    NameLookup(IndexSearcher state, Duration limit) {
        this.searcher = TimedSearcher.of(state, limit);
    }

    /**
     * Names.
     *
     * @throws SearchTookTooLongException if it was given up
     */
    FoundNames names(NameQuery query) throws IOException {
        Query articles = LuceneSearch.matching(null, query.filters(), searcher.getIndexReader());
        FacetCount counted =
                NameCount.of(
                        searcher,
                        articles,
                        new FacetCount(
                                Names.count(query.kind().facet()), prefixes(query.prefix())));
        if (searcher.timedOut()) {
            throw new SearchTookTooLongException();
        }
        List<Count> first =
                counted.first(query.order().comparator(), query.after(), query.limit() + 1);
        boolean more = first.size() > query.limit();
        List<Count> items = more ? first.subList(0, query.limit()) : first;
        return new FoundNames(counted.values(), items, more ? items.get(query.limit() - 1) : null);
    }

    /** As it is typed, and as names are mostly kept: simplified. */
    private static Set<String> prefixes(@Nullable String prefix) {
        if (prefix == null) {
            return Set.of("");
        }
        Set<String> prefixes = new LinkedHashSet<>(List.of(prefix));
        String normal = NormalText.of(prefix).text();
        if (!normal.isEmpty()) {
            prefixes.add(normal);
        }
        return prefixes;
    }
}
