package org.banmian.store.index;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/** How often each date was met. */
final class DateCount {

    private final SortedMap<Long, long[]> counts = new TreeMap<>();
    private @Nullable NumericDocValues dates;

    /** Goes on with the next segment. */
    void next(LeafReader reader) throws IOException {
        dates = DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, Names.DATE));
    }

    /** Counts the date of an article. */
    void add(int doc) throws IOException {
        NumericDocValues found = dates;
        if (found != null && found.advanceExact(doc)) {
            counts.computeIfAbsent(found.longValue(), any -> new long[1])[0]++;
        }
    }

    /** How many articles each date has, by days since 1970-01-01. */
    SortedMap<Long, Long> byDay() {
        SortedMap<Long, Long> byDay = new TreeMap<>();
        counts.forEach((day, count) -> byDay.put(day, count[0]));
        return byDay;
    }
}
