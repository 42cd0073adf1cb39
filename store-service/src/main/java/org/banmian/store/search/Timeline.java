package org.banmian.store.search;

import java.util.List;
import org.banmian.store.search.FoundArticles.Count;

/**
 * How many articles a question finds over time, beside how many there are.
 *
 * @param interval in which they are counted
 * @param articles how many are found in all
 * @param volume how many there are in all, of the same publications and dates
 * @param points every interval from the first to the last, those without any article too
 */
public record Timeline(Interval interval, long articles, long volume, List<Point> points) {

    /** How many points a timeline has at most. */
    public static final int MAX_POINTS = 2_000;

    /**
     * One interval.
     *
     * @param value which one, as {@link Interval#of} names it
     * @param articles how many are found
     * @param volume how many there are
     */
    public record Point(String value, long articles, long volume) {}

    /** Keeps the list from changing. */
    public Timeline {
        points = List.copyOf(points);
    }

    static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::articles).sum();
    }
}
