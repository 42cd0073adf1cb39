package org.banmian.store.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banmian.access.Scope;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.WellFormed;
import org.banmian.store.search.ArticleQuery;
import org.banmian.store.search.ArticleQuery.Counts;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Filters;
import org.banmian.store.search.Interval;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.Order;
import org.banmian.store.search.query.ParsedQuestion;
import org.banmian.store.search.query.QuestionReader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A question for articles as an address asks it. */
public class ArticleQuestion {

    private static final int DEFAULT_LIMIT = 20;
    private static final int DEFAULT_VALUES = 10;

    @Parameter(
            description =
                    "Words that stand in the article, all of them; \"strings with blanks\", AND, OR,"
                            + " -not, brackets; headline:, byline:, body:, caption: before any of"
                            + " these",
            example = "石楼县 (供电 OR 供水) -headline:通知")
    @QueryParam("q")
    @Nullable String q;

    @Parameter(description = "Code; several are any of them", example = "llrb")
    @QueryParam("publication")
    List<String> publication = List.of();

    @Parameter(description = "Issue date; the same as from and to", example = "2022-12-02")
    @QueryParam("date")
    @Nullable String date;

    @Parameter(description = "First issue date", example = "2022-12-01")
    @QueryParam("from")
    @Nullable String from;

    @Parameter(description = "Last issue date", example = "2022-12-31")
    @QueryParam("to")
    @Nullable String to;

    @Parameter(description = "Page as printed; several are any of them", example = "3")
    @QueryParam("page")
    List<String> page = List.of();

    @Parameter(description = "Kind of article; several are any of them", example = "news-report")
    @QueryParam("genre")
    List<String> genre = List.of();

    @Parameter(description = "A person named; several are any of them", example = "孙大军")
    @QueryParam("person")
    List<String> person = List.of();

    @Parameter(
            description =
                    "A place named, or any inside it, by name or division code; several are any of"
                            + " them",
            example = "吕梁市")
    @QueryParam("place")
    List<String> place = List.of();

    @Parameter(description = "An organisation named; several are any of them", example = "石楼县供电公司")
    @QueryParam("organisation")
    List<String> organisation = List.of();

    @Parameter(description = "Who wrote it; several are any of them", example = "张三")
    @QueryParam("journalist")
    List<String> journalist = List.of();

    @Parameter(description = "Who took its photographs; several are any of them", example = "李四")
    @QueryParam("photographer")
    List<String> photographer = List.of();

    @Parameter(
            description = "newest (issue first), oldest, or relevance (best first)",
            schema = @Schema(enumeration = {"newest", "oldest", "relevance"}),
            example = "newest")
    @QueryParam("sort")
    @Nullable String sort;

    @Parameter(
            description = "How many articles, 0 to " + ArticleQuery.MAX_LIMIT + "; 20 if not given",
            example = "20")
    @QueryParam("limit")
    @Nullable String limit;

    @Parameter(description = "What the answer before gave as next")
    @QueryParam("cursor")
    @Nullable String cursor;

    @Parameter(
            description =
                    "By what to count all that is found, parted by commas: publication, page,"
                            + " genre, person, place, organisation, journalist, photographer",
            example = "publication,person")
    @QueryParam("facets")
    @Nullable String facets;

    @Parameter(
            description = "How many values of each facet, the most frequent first; 10 if not given",
            example = "10")
    @QueryParam("values")
    @Nullable String values;

    @Parameter(
            description = "By what time to count all that is found",
            schema = @Schema(enumeration = {"day", "month", "year"}),
            example = "month")
    @QueryParam("histogram")
    @Nullable String histogram;

    /** The question as it is understood; {@code null} when nothing has to stand in the articles. */
    @Nullable ParsedQuestion parsed() {
        if (q == null) {
            return null;
        }
        try {
            WellFormed.text("q", q);
        } catch (IllegalArgumentException e) {
            throw new InvalidQueryException("q", null, "q can stand in no text", e);
        }
        return QuestionReader.read(q);
    }

    /**
     * The query.
     *
     * @param parsed what {@link #parsed} gave
     * @param scope of whoever asks, who was let at the publications that are named
     * @throws InvalidQueryException naming the parameter that is wrong
     */
    ArticleQuery query(@Nullable ParsedQuestion parsed, Scope scope) {
        return new ArticleQuery(
                parsed == null ? null : parsed.expression(),
                scope.all() ? filters() : filters().within(scope.publications()),
                sort == null ? Order.NEWEST : named("sort", sort, Order.values(), Order::id),
                limit == null ? DEFAULT_LIMIT : Numbers.readFromZero("limit", limit),
                cursor == null ? null : Cursor.read(cursor),
                counts());
    }

    private Filters filters() {
        Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
        wanted.put(Facet.PUBLICATION, new HashSet<>(publication));
        wanted.put(Facet.PAGE, new HashSet<>(page));
        wanted.put(Facet.GENRE, new HashSet<>(genre));
        wanted.put(Facet.PERSON, new HashSet<>(person));
        wanted.put(Facet.PLACE, new HashSet<>(place));
        wanted.put(Facet.ORGANISATION, new HashSet<>(organisation));
        wanted.put(Facet.JOURNALIST, new HashSet<>(journalist));
        wanted.put(Facet.PHOTOGRAPHER, new HashSet<>(photographer));
        wanted.values().removeIf(Set::isEmpty);
        if (date != null && (from != null || to != null)) {
            throw new InvalidQueryException("date", null, "date does not go with from and to");
        }
        return new Filters(wanted, day(date == null ? from : date), day(date == null ? to : date));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : PageKey.dateOf(text);
    }

    private Counts counts() {
        Set<Facet> counted = EnumSet.noneOf(Facet.class);
        if (facets != null) {
            for (String facet : facets.split(",", -1)) {
                counted.add(named("facets", facet.strip(), Facet.values(), Facet::id));
            }
        }
        return new Counts(
                counted,
                values == null ? DEFAULT_VALUES : Numbers.read("values", values),
                histogram == null
                        ? null
                        : named("histogram", histogram, Interval.values(), Interval::id));
    }

    private static <T> T named(String field, String id, T[] all, Function<T, String> name) {
        return Arrays.stream(all)
                .filter(each -> name.apply(each).equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidQueryException(
                                        field,
                                        null,
                                        field
                                                + " is one of "
                                                + Arrays.stream(all)
                                                        .map(name)
                                                        .collect(Collectors.joining(", "))));
    }
}
