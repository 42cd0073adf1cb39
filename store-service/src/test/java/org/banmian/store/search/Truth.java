package org.banmian.store.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.division.Divisions;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.archive.Mention;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.query.Expression;
import org.banmian.store.search.query.Expression.All;
import org.banmian.store.search.query.Expression.Any;
import org.banmian.store.search.query.Expression.Holds;
import org.banmian.store.search.query.Expression.Not;
import org.banmian.store.search.text.NormalText;
import org.jspecify.annotations.Nullable;

/** What a search has to find, by looking at every article. */
public final class Truth {

    /** Newest issue first, then by publication, page and number. */
    public static final Comparator<ArticleId> NEWEST =
            Comparator.comparing((ArticleId id) -> id.page().date())
                    .reversed()
                    .thenComparing(id -> id.page().publication())
                    .thenComparing(id -> id.page().page().replaceAll("[0-9]", ""))
                    .thenComparingInt(
                            id -> Integer.parseInt(id.page().page().replaceAll("[A-Z]", "")))
                    .thenComparingInt(ArticleId::number);

    private final Map<ArticleId, SegmentedArticle> articles;
    private final IdentityHashMap<SegmentedArticle, List<Run>> normalRuns = new IdentityHashMap<>();
    private final IdentityHashMap<SegmentedArticle, List<Mention>> mentions =
            new IdentityHashMap<>();

    /** The truth about these articles. */
    public Truth(Map<ArticleId, SegmentedArticle> articles) {
        this.articles = articles;
    }

    /** The articles that a query asks for, newest first. */
    public List<ArticleId> find(@Nullable Expression text, Filters filters) {
        Set<String> divisions = divisions(filters.values().getOrDefault(Facet.PLACE, Set.of()));
        return articles.keySet().stream()
                .filter(id -> text == null || isTrue(text, articles.get(id)))
                .filter(id -> passes(id, filters, divisions))
                .sorted(NEWEST)
                .toList();
    }

    /** How many of these articles have each value. */
    public List<Count> counts(
            Collection<ArticleId> found, Function<ArticleId, Collection<String>> values) {
        Map<String, Long> counts = new TreeMap<>();
        for (ArticleId id : found) {
            values.apply(id).forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        List<Count> sorted = new ArrayList<>();
        counts.forEach((value, count) -> sorted.add(new Count(value, count)));
        return sorted;
    }

    /** The values of a facet that an article has. */
    public List<String> values(ArticleId id, Facet facet) {
        return Facets.of(id, articles.get(id)).getOrDefault(facet, List.of());
    }

    private boolean isTrue(Expression expression, SegmentedArticle article) {
        if (expression instanceof Holds holds) {
            return normalRuns.computeIfAbsent(article, Truth::normal).stream()
                    .filter(run -> holds.field() == null || holds.field() == run.field())
                    .anyMatch(run -> run.text().contains(holds.string()));
        }
        if (expression instanceof All all) {
            return all.parts().stream().allMatch(part -> isTrue(part, article));
        }
        if (expression instanceof Any any) {
            return any.parts().stream().anyMatch(part -> isTrue(part, article));
        }
        return !isTrue(((Not) expression).part(), article);
    }

    private static List<Run> normal(SegmentedArticle article) {
        return Run.of(article).stream()
                .map(run -> new Run(run.field(), run.start(), NormalText.of(run.text()).text()))
                .toList();
    }

    private boolean passes(ArticleId id, Filters filters, Set<String> divisions) {
        boolean late = filters.from() == null || !id.page().date().isBefore(filters.from());
        boolean early = filters.to() == null || !id.page().date().isAfter(filters.to());
        return late
                && early
                && filters.values().entrySet().stream()
                        .allMatch(each -> has(id, each.getKey(), each.getValue(), divisions));
    }

    private boolean has(ArticleId id, Facet facet, Set<String> wanted, Set<String> divisions) {
        return values(id, facet).stream().anyMatch(wanted::contains)
                || (facet == Facet.PLACE && lies(id, divisions));
    }

    /** The divisions that places are, given by name or code, as codes without zeros behind. */
    private Set<String> divisions(Set<String> places) {
        return places.stream()
                .flatMap(place -> codes(place).stream())
                .map(Truth::withoutZeros)
                .collect(Collectors.toSet());
    }

    /**
     * What articles say where a place lies; where none names it, what the list of divisions says.
     */
    private Set<String> codes(String place) {
        if (place.matches("[0-9]+")) {
            return Set.of(place);
        }
        Set<String> codes = new HashSet<>();
        for (SegmentedArticle article : articles.values()) {
            for (Mention mention : mentions(article)) {
                if (mention.code() != null && mention.name().equals(place)) {
                    codes.add(mention.code());
                }
            }
        }
        if (codes.isEmpty()) {
            Divisions.read().stream()
                    .filter(each -> !each.isTownship() && each.name().equals(place))
                    .forEach(each -> codes.add(each.code()));
        }
        return codes;
    }

    private static String withoutZeros(String code) {
        return code.replaceAll("^(.{9})000$", "$1")
                .replaceAll("^(.{6})000$", "$1")
                .replaceAll("^(.{4})00$", "$1")
                .replaceAll("^(.{2})00$", "$1");
    }

    /** Whether one of an article's places lies in one of these divisions, or is one. */
    private boolean lies(ArticleId id, Set<String> divisions) {
        return !divisions.isEmpty()
                && mentions(articles.get(id)).stream()
                        .map(Mention::code)
                        .anyMatch(
                                code ->
                                        code != null
                                                && divisions.stream().anyMatch(code::startsWith));
    }

    private List<Mention> mentions(SegmentedArticle article) {
        return mentions.computeIfAbsent(article, Mention::of);
    }
}
