package org.banmian.store.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.banmian.store.search.ArticleQuery.Counts;
import org.banmian.store.search.Facet;
import org.banmian.store.search.FoundArticles.Count;

/** Counts all that a query finds, exactly: how many, by facet, and over time. */
final class Counting extends SimpleCollector {

    private final Map<Facet, FacetCount> facets = new EnumMap<>(Facet.class);
    private final List<FacetCount> each = new ArrayList<>();
    private final Counts wanted;
    private final DateCount dates = new DateCount();
    private long total;

    /**
     * Nothing counted yet.
     *
     * @param wanted what is counted
     */
    Counting(Counts wanted) {
        this.wanted = wanted;
        for (Facet facet : wanted.facets()) {
            facets.put(facet, new FacetCount(Names.count(facet)));
        }
        each.addAll(facets.values());
    }

    /** Counts in one thread. */
    static CollectorManager<Counting, Counting> by(Counts wanted) {
        return new CollectorManager<>() {
            @Override
            public Counting newCollector() {
                return new Counting(wanted);
            }

            @Override
            public Counting reduce(Collection<Counting> counted) {
                return counted.iterator().next();
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (FacetCount facet : each) {
            facet.next(context.reader());
        }
        dates.next(context.reader());
    }

    @Override
    public void collect(int doc) throws IOException {
        total++;
        for (FacetCount facet : each) {
            facet.add(doc);
        }
        if (wanted.interval() != null) {
            dates.add(doc);
        }
    }

    @Override
    public void finish() throws IOException {
        for (FacetCount facet : each) {
            facet.finish();
        }
    }

    long total() {
        return total;
    }

    /** Of each facet its most frequent values. */
    Map<Facet, List<Count>> facets() {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        facets.forEach((facet, count) -> counts.put(facet, count.most(wanted.values())));
        return counts;
    }

    /** How many there are in each interval that has any, in order. */
    List<Count> histogram() {
        List<Count> counts = new ArrayList<>();
        if (wanted.interval() == null) {
            return counts;
        }
        dates.byDay()
                .forEach(
                        (day, articles) -> {
                            String name = wanted.interval().of(LocalDate.ofEpochDay(day));
                            int last = counts.size() - 1;
                            if (last >= 0 && counts.get(last).value().equals(name)) {
                                long sum = counts.get(last).articles() + articles;
                                counts.set(last, new Count(name, sum));
                            } else {
                                counts.add(new Count(name, articles));
                            }
                        });
        return counts;
    }
}
