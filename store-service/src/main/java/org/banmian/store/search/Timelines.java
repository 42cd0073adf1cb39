package org.banmian.store.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banmian.store.search.ArticleQuery.Counts;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.Timeline.Point;
import org.banmian.store.search.query.Expression;
import org.jspecify.annotations.Nullable;

/** Counts what questions find over time. */
public final class Timelines {

    private final ArticleSearch search;

    /** Counts what a search finds. */
    public Timelines(ArticleSearch search) {
        this.search = search;
    }

    /**
     * The timeline of a question: from the first date asked for to the last, or where one is not
     * given, from or to the interval in which the publications have their first or last article.
     *
     * @param text what has to stand in the articles; {@code null} for anything
     * @param filters what they have to be; publications and dates are those of the volume, too
     * @throws InvalidQueryException if that is more than {@link Timeline#MAX_POINTS} intervals
     */
    public Timeline of(@Nullable Expression text, Filters filters, Interval interval) {
        if (filters.from() != null && filters.to() != null) {
            check(interval, filters.from(), filters.to());
        }
        List<Count> articles = histogram(text, filters, interval);
        List<Count> volume = histogram(null, volumeOf(filters), interval);
        return new Timeline(
                interval,
                Timeline.sum(articles),
                Timeline.sum(volume),
                points(interval, filters, articles, volume));
    }

    private static Filters volumeOf(Filters filters) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        Set<String> publications = filters.values().get(Facet.PUBLICATION);
        if (publications != null) {
            values.put(Facet.PUBLICATION, publications);
        }
        return new Filters(values, filters.from(), filters.to());
    }

    private List<Count> histogram(@Nullable Expression text, Filters filters, Interval interval) {
        Counts counts = new Counts(Set.of(), 1, interval);
        return search.find(new ArticleQuery(text, filters, Order.NEWEST, 0, null, counts))
                .histogram();
    }

    private static List<Point> points(
            Interval interval, Filters filters, List<Count> articles, List<Count> volume) {
        LocalDate from = filters.from();
        LocalDate to = filters.to();
        if (volume.isEmpty() && (from == null || to == null)) {
            return List.of();
        }
        LocalDate first = from == null ? interval.first(volume.get(0).value()) : from;
        LocalDate last = to == null ? interval.first(volume.get(volume.size() - 1).value()) : to;
        check(interval, first, last);
        Map<String, Long> found = byValue(articles);
        Map<String, Long> all = byValue(volume);
        return interval.between(first, last)
                .map(
                        value ->
                                new Point(
                                        value,
                                        found.getOrDefault(value, 0L),
                                        all.getOrDefault(value, 0L)))
                .toList();
    }

    private static void check(Interval interval, LocalDate from, LocalDate to) {
        long points = interval.count(from, to);
        if (points > Timeline.MAX_POINTS) {
            throw new InvalidQueryException(
                    "interval",
                    Timeline.MAX_POINTS,
                    "a timeline by "
                            + interval.id()
                            + " from "
                            + from
                            + " to "
                            + to
                            + " has "
                            + points
                            + " points, more than "
                            + Timeline.MAX_POINTS
                            + "; take a longer interval, or from and to that are nearer");
        }
    }

    private static Map<String, Long> byValue(List<Count> counts) {
        return counts.stream().collect(Collectors.toMap(Count::value, Count::articles));
    }
}
