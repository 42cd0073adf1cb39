package org.banmian.store.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** How often each date was met. */
final class DateCount {

    private final Map<Long, long[]> counts = new HashMap<>();
    private @Nullable NumericDocValues dates;

    /** What was met last: articles of a date often stand together. */
    private long day = Long.MIN_VALUE;

    private long[] ofDay = new long[1];

    /** Goes on with the next segment. */
    void next(LeafReader reader) throws IOException {
        dates = DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, Names.DATE));
    }

    /** Counts the date of an article. */
    void add(int doc) throws IOException {
        NumericDocValues found = dates;
        if (found != null && found.advanceExact(doc)) {
            if (found.longValue() != day) {
                day = found.longValue();
                ofDay = counts.computeIfAbsent(day, any -> new long[1]);
            }
            ofDay[0]++;
        }
    }

    /** How many articles each date has, by days since 1970-01-01. */
    SortedMap<Long, Long> byDay() {
        SortedMap<Long, Long> byDay = new TreeMap<>();
        counts.forEach((each, count) -> byDay.put(each, count[0]));
        return byDay;
    }
}
