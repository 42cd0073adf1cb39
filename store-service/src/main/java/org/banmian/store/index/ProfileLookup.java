package org.banmian.store.index;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.ArticleQuery.Counts;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Filters;
import org.banmian.store.search.FoundArticles;
import org.banmian.store.search.Order;
import org.banmian.store.search.SearchTookTooLongException;
import org.banmian.store.search.entity.Companions;
import org.banmian.store.search.entity.EntityKind;
import org.banmian.store.search.entity.InnerPlace;
import org.banmian.store.search.entity.Profile;
import org.banmian.store.search.entity.ProfileQuery;
import org.banmian.store.search.text.NormalText;
import org.jspecify.annotations.Nullable;

/** One look at somebody or something in one state of the index. */
final class ProfileLookup {

    private final IndexSearcher state;
    private final IndexSearcher searcher;
    private final ProfileQuery query;
    private final Duration limit;
    private final String normal;

    ProfileLookup(IndexSearcher state, ProfileQuery query, Duration limit) {
        this.state = state;
        this.searcher = TimedSearcher.of(state, limit);
        this.query = query;
        this.limit = limit;
        this.normal = NormalText.of(query.name()).text();
    }

    /**
     * What is known.
     *
     * @throws SearchTookTooLongException if it was given up
     */
    Optional<Profile> profile() throws IOException {
        ArticleQuery articles = query.articles(counts());
        FoundArticles found =
                new LuceneSearch(state, articles, limit)
                        .find(
                                () -> {
                                    throw new IllegalStateException("a list by date has no state");
                                });
        if (found.total() == 0 && !isKnown()) {
            return Optional.empty();
        }
        Query matching = matching(articles.filters());
        Profile profile = profile(found, matching);
        if (searcher.timedOut()) {
            throw new SearchTookTooLongException();
        }
        return Optional.of(profile);
    }

    private Profile profile(FoundArticles found, Query matching) throws IOException {
        ArticleLookup articles = new ArticleLookup(searcher);
        PlaceLookup places = new PlaceLookup(searcher, query);
        CompanionLookup companions = new CompanionLookup(searcher, query, all());
        boolean person = query.kind() == EntityKind.PERSON;
        List<InnerPlace> inside = places.inside(matching);
        return new Profile(
                count(query.kind()),
                first(articles.of(matching, Order.OLDEST, 1)),
                first(articles.of(matching, Order.NEWEST, 1)),
                found,
                companions.beside(found, places.own()),
                person ? new TitleLookup(searcher, normal, matching).titles() : List.of(),
                places.codes(),
                inside,
                sameName());
    }

    private Counts counts() {
        Set<Facet> facets =
                query.companions() == 0
                        ? Set.of()
                        : EnumSet.allOf(EntityKind.class).stream()
                                .map(EntityKind::facet)
                                .collect(Collectors.toSet());
        return new Counts(facets, Companions.CANDIDATES, null);
    }

    private boolean isKnown() throws IOException {
        ProfileQuery anywhere =
                new ProfileQuery(query.kind(), query.name(), Filters.NONE, 0, 0, null);
        return searcher.count(matching(anywhere.articles(Counts.NONE).filters())) > 0;
    }

    private Query matching(Filters filters) throws IOException {
        return LuceneSearch.matching(null, filters, searcher.getIndexReader());
    }

    private Query all() throws IOException {
        return matching(query.filters());
    }

    /** How many articles name it so. */
    private long count(EntityKind kind) throws IOException {
        BooleanQuery.Builder naming = new BooleanQuery.Builder();
        naming.add(new TermQuery(new Term(Names.filter(kind.facet()), normal)), Occur.FILTER);
        naming.add(all(), Occur.FILTER);
        return searcher.count(naming.build());
    }

    private Map<EntityKind, Long> sameName() throws IOException {
        Map<EntityKind, Long> counts = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            if (kind != query.kind() && kind.isHuman() && query.kind().isHuman()) {
                counts.put(kind, count(kind));
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static @Nullable LocalDate first(List<ArticleId> articles) {
        return articles.isEmpty() ? null : articles.get(0).page().date();
    }
}
