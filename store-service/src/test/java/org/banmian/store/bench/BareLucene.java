package org.banmian.store.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.PriorityQueue;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.LongValues;

/** What the same questions cost when Lucene alone is asked, on the same index, in this process. */
final class BareLucene implements AutoCloseable {

    private static final Sort NEWEST =
            new Sort(LongField.newSortField("date", true, SortedNumericSelector.Type.MIN));

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final OrdinalMap people;

    BareLucene(Path folder) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, "person.count");
        people = all instanceof MultiSortedSetDocValues multi ? multi.mapping : null;
    }

    /** A string as a term or a phrase of pairs. */
    static Query string(String string) {
        if (string.length() == 2) {
            return new TermQuery(new Term("any.2", string));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i + 2 <= string.length(); i++) {
            phrase.add(new Term("any.2", string.substring(i, i + 2)), i);
        }
        return phrase.build();
    }

    /** The same, ranked as searches rank: by the headline, by words and by keywords, too. */
    static Query ranked(String pair) {
        return new BooleanQuery.Builder()
                .add(string(pair), Occur.MUST)
                .add(boosted("headline.2", pair, 2f), Occur.SHOULD)
                .add(boosted("word", pair, 0.5f), Occur.SHOULD)
                .add(boosted("keyword", pair, 0.5f), Occur.SHOULD)
                .build();
    }

    private static Query boosted(String field, String term, float by) {
        return new BoostQuery(new TermQuery(new Term(field, term)), by);
    }

    static Query both(String one, String other) {
        return new BooleanQuery.Builder()
                .add(string(one), Occur.MUST)
                .add(string(other), Occur.MUST)
                .build();
    }

    static Query filtered(String string, String publication, long from, long to) {
        return new BooleanQuery.Builder()
                .add(string(string), Occur.MUST)
                .add(new TermQuery(new Term("publication.is", publication)), Occur.FILTER)
                .add(LongField.newRangeQuery("date", from, to), Occur.FILTER)
                .build();
    }

    /** How many there are, and the ten newest. */
    int newest(Query query) throws IOException {
        int total = searcher.count(query);
        load(searcher.search(query, 10, NEWEST));
        return total;
    }

    /** How many hold a pair, and the ten best. */
    int best(String pair) throws IOException {
        int total = searcher.count(string(pair));
        load(searcher.search(ranked(pair), 10));
        return total;
    }

    /** The ten newest behind one. */
    void after(Query query, ScoreDoc last) throws IOException {
        searcher.count(query);
        load(searcher.searchAfter(last, query, 10, NEWEST));
    }

    ScoreDoc newest(Query query, int rank) throws IOException {
        ScoreDoc[] docs = searcher.search(query, rank, NEWEST).scoreDocs;
        return docs[docs.length - 1];
    }

    private void load(TopDocs top) throws IOException {
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : top.scoreDocs) {
            stored.document(hit.doc);
        }
    }

    /** The ten newest, and the people in all that is found, counted by numbers of the whole. */
    int counted(Query query) throws IOException {
        int[] counts =
                new int[Math.toIntExact(people == null ? 1_000_000 : people.getValueCount())];
        searcher.search(query, counting(counts));
        PriorityQueue<Integer> most = new PriorityQueue<>();
        for (int count : counts) {
            if (most.size() < 10 || most.element() < count) {
                most.add(count);
                if (most.size() > 10) {
                    most.remove();
                }
            }
        }
        return newest(query) + most.size();
    }

    private CollectorManager<SimpleCollector, Void> counting(int[] counts) {
        return new CollectorManager<>() {
            @Override
            public SimpleCollector newCollector() {
                return new Counts(counts);
            }

            @Override
            public Void reduce(Collection<SimpleCollector> done) {
                return null;
            }
        };
    }

    private final class Counts extends SimpleCollector {

        private final int[] counts;
        private SortedSetDocValues values;
        private LongValues whole;

        Counts(int[] counts) {
            this.counts = counts;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = DocValues.getSortedSet(context.reader(), "person.count");
            whole = people == null ? LongValues.IDENTITY : people.getGlobalOrds(context.ord);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) whole.get(values.nextOrd())]++;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
