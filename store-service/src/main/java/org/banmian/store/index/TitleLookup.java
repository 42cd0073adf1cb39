package org.banmian.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.FoundArticles.Count;
import org.banmian.store.search.Order;
import org.banmian.store.search.entity.HeldTitle;
import org.banmian.store.search.entity.Profile;

/** Looks for what a person is called by. */
final class TitleLookup {

    /** How many articles are named from the earliest on, and as many from the latest back. */
    private static final int EVIDENCE = 3;

    private final IndexSearcher searcher;
    private final String name;
    private final Query articles;

    /**
     * A look at one person.
     *
     * @param name in normal form
     * @param articles that name the person
     */
    TitleLookup(IndexSearcher searcher, String name, Query articles) {
        this.searcher = searcher;
        this.name = name;
        this.articles = articles;
    }

    /** The titles of most articles, by first date. */
    List<HeldTitle> titles() throws IOException {
        String prefix = Names.title(name, "");
        FacetCount count = new FacetCount(Names.TITLE_COUNT, List.of(prefix));
        List<HeldTitle> titles = new ArrayList<>();
        for (Count each : NameCount.of(searcher, articles, count).most(Profile.MAX_TITLES)) {
            titles.add(title(each, each.value().substring(prefix.length())));
        }
        titles.sort(
                Comparator.comparing(HeldTitle::first)
                        .thenComparing(HeldTitle::last)
                        .thenComparing(HeldTitle::title));
        return titles;
    }

    private HeldTitle title(Count count, String title) throws IOException {
        BooleanQuery.Builder holding = new BooleanQuery.Builder();
        holding.add(articles, Occur.FILTER);
        holding.add(new TermQuery(new Term(Names.TITLE, count.value())), Occur.FILTER);
        Query query = holding.build();
        ArticleLookup lookup = new ArticleLookup(searcher);
        List<ArticleId> evidence = new ArrayList<>(lookup.of(query, Order.OLDEST, EVIDENCE));
        List<ArticleId> latest = lookup.of(query, Order.NEWEST, EVIDENCE);
        for (int i = latest.size() - 1; i >= 0; i--) {
            if (!evidence.contains(latest.get(i))) {
                evidence.add(latest.get(i));
            }
        }
        return new HeldTitle(
                title,
                count.articles(),
                evidence.get(0).page().date(),
                latest.get(0).page().date(),
                evidence);
    }
}
