package org.banmian.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
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

    /** Behind every character of UTF-8. */
    private static final byte BEHIND = (byte) 0xff;

    private final String field;
    private final Collection<String> prefixes;
    private final Map<BytesRef, int[]> counts = new HashMap<>();
    private @Nullable SortedSetDocValues values;
    private int[] segment = new int[0];

    /** Counts all values. */
    FacetCount(String field) {
        this(field, List.of(""));
    }

    /** Counts the values that begin with one of some strings. */
    FacetCount(String field, Collection<String> prefixes) {
        this.field = field;
        this.prefixes = prefixes;
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
        if (found != null) {
            for (String prefix : prefixes) {
                BytesRefBuilder from = new BytesRefBuilder();
                from.copyChars(prefix);
                int first = place(found, from.get());
                from.append(BEHIND);
                finish(found, first, place(found, from.get()));
            }
        }
        values = null;
    }

    private static int place(SortedSetDocValues values, BytesRef term) throws IOException {
        long ord = values.lookupTerm(term);
        return (int) (ord < 0 ? -1 - ord : ord);
    }

    private void finish(SortedSetDocValues found, int from, int to) throws IOException {
        for (int ord = from; ord < to; ord++) {
            if (segment[ord] > 0) {
                int[] count = counts.get(found.lookupOrd(ord));
                if (count == null) {
                    count = new int[1];
                    counts.put(BytesRef.deepCopyOf(found.lookupOrd(ord)), count);
                }
                count[0] += segment[ord];
                segment[ord] = 0;
            }
        }
    }

    /** How many values were met. */
    int values() {
        return counts.size();
    }

    /** The values that come first in an order, behind one of them. */
    List<Count> first(Comparator<Count> order, @Nullable Count after, int limit) {
        PriorityQueue<Count> best = new PriorityQueue<>(order.reversed());
        counts.forEach(
                (value, articles) -> {
                    Count count = new Count(value.utf8ToString(), articles[0]);
                    if (after == null || order.compare(after, count) < 0) {
                        best.add(count);
                        if (best.size() > limit) {
                            best.remove();
                        }
                    }
                });
        List<Count> first = new ArrayList<>(best);
        first.sort(order);
        return first;
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
