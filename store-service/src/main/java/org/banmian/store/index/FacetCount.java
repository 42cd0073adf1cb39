package org.banmian.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.banmian.store.search.FoundArticles.Count;
import org.jspecify.annotations.Nullable;

/**
 * How often each value of a facet was met. Inside a segment values are numbers; only those that
 * were met are looked up when it is done. A map of numbers over all segments would be quicker to
 * count by, but has to be made anew whenever something was written.
 */
final class FacetCount {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::value);

    private final String field;
    private final Map<BytesRef, int[]> counts = new HashMap<>();
    private @Nullable SortedSetDocValues values;
    private int[] segment = new int[0];

    FacetCount(String field) {
        this.field = field;
    }

    /** Goes on with the next segment. */
    void next(LeafReader reader) throws IOException {
        SortedSetDocValues found = DocValues.getSortedSet(reader, field);
        values = found;
        segment = new int[Math.toIntExact(found.getValueCount())];
    }

    /** Counts what an article has. */
    void add(int doc) throws IOException {
        SortedSetDocValues found = values;
        if (found != null && found.advanceExact(doc)) {
            for (int i = found.docValueCount(); i > 0; i--) {
                segment[(int) found.nextOrd()]++;
            }
        }
    }

    /** Ends the segment. */
    void finish() throws IOException {
        SortedSetDocValues found = values;
        for (int ord = 0; found != null && ord < segment.length; ord++) {
            if (segment[ord] > 0) {
                int[] count = counts.get(found.lookupOrd(ord));
                if (count == null) {
                    count = new int[1];
                    counts.put(BytesRef.deepCopyOf(found.lookupOrd(ord)), count);
                }
                count[0] += segment[ord];
            }
        }
        values = null;
    }

    /** The values that were met most often, most often first, then by name. */
    List<Count> most(int limit) {
        PriorityQueue<Count> best = new PriorityQueue<>(MOST_FIRST.reversed());
        counts.forEach(
                (value, count) -> {
                    if (best.size() < limit || best.element().articles() <= count[0]) {
                        best.add(new Count(value.utf8ToString(), count[0]));
                        if (best.size() > limit) {
                            best.remove();
                        }
                    }
                });
        List<Count> most = new ArrayList<>(best);
        most.sort(MOST_FIRST);
        return most;
    }
}
