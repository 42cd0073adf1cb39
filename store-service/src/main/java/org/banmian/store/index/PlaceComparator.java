package org.banmian.store.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Compares places inside a date. Lucene's own comparator reads the place of every article that is
 * newer than those before it, which in an archive is nearly each; this one keeps its number in the
 * segment, and reads places only where two of one date stand in two segments.
 */
final class PlaceComparator extends FieldComparator<BytesRef> implements LeafFieldComparator {

    private static final int NONE = -1;

    private final int[] numbers;
    private final SortedDocValues[] segments;
    private SortedDocValues segment = DocValues.emptySorted();
    private SortedDocValues bottomSegment = segment;
    private int bottom = NONE;
    private BytesRef top = new BytesRef();

    private PlaceComparator(int hits) {
        this.numbers = new int[hits];
        this.segments = new SortedDocValues[hits];
    }

    /** Sorts by place. */
    static SortField sort() {
        return new SortField(
                Names.PLACE,
                new FieldComparatorSource() {
                    @Override
                    public FieldComparator<?> newComparator(
                            String field, int hits, Pruning pruning, boolean reversed) {
                        return new PlaceComparator(hits);
                    }
                });
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext context) throws IOException {
        segment = DocValues.getSorted(context.reader(), Names.PLACE);
        return this;
    }

    @Override
    public void copy(int slot, int doc) throws IOException {
        numbers[slot] = number(doc);
        segments[slot] = segment;
    }

    private int number(int doc) throws IOException {
        return segment.advanceExact(doc) ? segment.ordValue() : NONE;
    }

    @Override
    public int compare(int slot, int other) {
        return compare(segments[slot], numbers[slot], segments[other], numbers[other]);
    }

    @Override
    public void setBottom(int slot) {
        bottom = numbers[slot];
        bottomSegment = segments[slot];
    }

    @Override
    public int compareBottom(int doc) throws IOException {
        return compare(bottomSegment, bottom, segment, number(doc));
    }

    @Override
    public void setTopValue(BytesRef value) {
        top = value;
    }

    @Override
    public int compareTop(int doc) throws IOException {
        return top.compareTo(place(segment, number(doc)));
    }

    @Override
    public @Nullable BytesRef value(int slot) {
        return BytesRef.deepCopyOf(place(segments[slot], numbers[slot]));
    }

    @Override
    public void setScorer(Scorable scorer) {
        // Places hang on no score.
    }

    private static int compare(
            SortedDocValues segment, int number, SortedDocValues otherSegment, int other) {
        return segment == otherSegment
                ? Integer.compare(number, other)
                : place(segment, number).compareTo(place(otherSegment, other));
    }

    private static BytesRef place(SortedDocValues segment, int number) {
        try {
            return number == NONE ? new BytesRef() : segment.lookupOrd(number);
        } catch (IOException e) {
            throw new IndexFailureException(e);
        }
    }
}
