package org.banmian.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.entity.EntityKind;
import org.banmian.store.search.entity.InnerPlace;
import org.banmian.store.search.entity.Profile;
import org.banmian.store.search.entity.ProfileQuery;

/** Looks for what lies inside a place. */
final class PlaceLookup {

    private final IndexSearcher searcher;
    private final List<String> codes;
    private final Set<String> own = new HashSet<>();

    PlaceLookup(IndexSearcher searcher, ProfileQuery query) throws IOException {
        this.searcher = searcher;
        this.codes =
                query.kind() == EntityKind.PLACE
                        ? new FilterQueries(searcher.getIndexReader()).codes(query.name())
                        : List.of();
        own.add(query.name());
    }

    /** Codes of the divisions that have the name, without zeros behind. */
    List<String> codes() {
        return codes;
    }

    /** What is no companion of it: itself, and what lies inside. */
    Set<String> own() {
        return own;
    }

    /** What the articles name inside it. */
    List<InnerPlace> inside(Query articles) throws IOException {
        List<InnerPlace> inside = new ArrayList<>();
        if (codes.isEmpty()) {
            return inside;
        }
        FacetCount count = NameCount.of(searcher, articles, new FacetCount(Names.CODED_PLACE));
        for (Count each : count.most(Integer.MAX_VALUE)) {
            int cut = each.value().indexOf('\0');
            String name = each.value().substring(0, cut);
            String code = each.value().substring(cut + 1);
            if (codes.contains(code) || codes.stream().anyMatch(code::startsWith)) {
                own.add(name);
                if (!codes.contains(code) && inside.size() < Profile.MAX_INSIDE) {
                    inside.add(new InnerPlace(name, code, each.articles()));
                }
            }
        }
        return inside;
    }
}
