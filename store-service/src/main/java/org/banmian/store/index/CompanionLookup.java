package org.banmian.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.banmian.store.search.Facet;
import org.banmian.store.search.FoundArticles;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.entity.Companion;
import org.banmian.store.search.entity.Companions;
import org.banmian.store.search.entity.EntityKind;
import org.banmian.store.search.entity.ProfileQuery;
import org.banmian.store.search.text.NormalText;

/** Looks for whom and what the same articles name. */
final class CompanionLookup {

    private final IndexSearcher searcher;
    private final ProfileQuery query;
    private final Query all;

    /**
     * A look at somebody's companions.
     *
     * @param all finds all articles that are looked at, whomever they name
     */
    CompanionLookup(IndexSearcher searcher, ProfileQuery query, Query all) {
        this.searcher = searcher;
        this.query = query;
        this.all = all;
    }

    /**
     * The closest companions of each kind.
     *
     * @param found its articles, with the most frequent names in them
     * @param own names that are no companions of it
     */
    Map<EntityKind, List<Companion>> beside(FoundArticles found, Set<String> own)
            throws IOException {
        Map<EntityKind, List<Companion>> beside = new EnumMap<>(EntityKind.class);
        if (query.companions() == 0 || found.total() == 0) {
            return beside;
        }
        Companions companions = new Companions(found.total(), searcher.count(all));
        for (EntityKind kind : EntityKind.values()) {
            Set<String> none = kind == query.kind() ? own : Set.of();
            List<Companion> some = new ArrayList<>();
            for (Count count : found.facets().getOrDefault(kind.facet(), List.of())) {
                if (!none.contains(count.value())) {
                    long of = Math.max(count.articles(), naming(kind.facet(), count.value()));
                    some.add(companions.companion(count.value(), count.articles(), of));
                }
            }
            beside.put(kind, Companions.closest(some, query.companions()));
        }
        return beside;
    }

    private long naming(Facet facet, String name) throws IOException {
        Query naming = new TermQuery(new Term(Names.filter(facet), NormalText.of(name).text()));
        if (query.filters().values().isEmpty()
                && query.filters().from() == null
                && query.filters().to() == null) {
            return searcher.count(naming);
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        both.add(naming, Occur.FILTER);
        both.add(all, Occur.FILTER);
        return searcher.count(both.build());
    }
}
