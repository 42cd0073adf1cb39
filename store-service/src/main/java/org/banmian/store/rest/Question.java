package org.banmian.store.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banmian.contract.page.WellFormed;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Filters;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.query.ParsedQuestion;
import org.banmian.store.search.query.QuestionReader;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What articles are asked for in an address: what stands in them, and what they are. */
public abstract class Question {

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
     * What the articles have to be.
     *
     * @throws InvalidQueryException naming the parameter that is wrong
     */
    Filters filters() {
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
        LocalDate only = date == null ? null : Dates.read("date", date);
        return new Filters(
                wanted,
                from == null ? only : Dates.read("from", from),
                to == null ? only : Dates.read("to", to));
    }

    /**
     * What a parameter names.
     *
     * @throws InvalidQueryException saying what it may be
     */
    static <T> T named(String field, String id, T[] all, Function<T, String> name) {
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
