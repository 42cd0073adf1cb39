package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.line.PagePart;

/**
 * Puts the articles of a page together from its parts: sentences cut by columns first, then strands
 * about the same, then headings, bylines and captions, each decided for the page as a whole.
 */
public final class Assembler {

    private final Lexicon lexicon;
    private final Terms vocabulary;
    private final Continuation continuation;

    /** Reads words with {@code lexicon}. */
    public Assembler(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.vocabulary = new Terms(lexicon);
        this.continuation = new Continuation(lexicon);
    }

    /**
     * The articles and the furniture in {@code parts}; each part ends up in exactly one of them.
     */
    public DraftPage assemble(List<PagePart> parts, LineJoiner joiner, Budget budget) {
        List<DraftPage> sheets = new ArrayList<>();
        for (List<PagePart> sheet : Sheets.of(parts)) {
            Stock stock = new Stock(sheet, joiner);
            Map<Fragment, Fragment> links = new HashMap<>();
            List<Strand> strands = strands(stock, links, budget);
            sheets.add(
                    new PageWriter(lexicon, continuation, joiner, stock, strands, links).write());
        }
        return DraftPage.concat(sheets);
    }

    /** A fragment cut in two keeps its place; the second part stands directly behind it. */
    private List<Fragment> cutByTopic(List<Fragment> whole) {
        TopicCut topicCut = new TopicCut(vocabulary, whole);
        List<Fragment> fragments = new ArrayList<>();
        for (Fragment fragment : whole) {
            int cut = topicCut.find(fragment);
            if (cut < 0) {
                fragments.add(fragment);
            } else {
                fragments.addAll(fragment.cutAt(cut));
            }
        }
        return fragments;
    }

    private List<Strand> strands(Stock stock, Map<Fragment, Fragment> links, Budget budget) {
        List<Fragment> fragments = cutByTopic(stock.fragments);
        List<Map<String, Double>> terms = Merger.terms(fragments, vocabulary);
        Topics topics = new Topics(terms);
        int[] next = new OpenEnds(continuation, topics).link(fragments, terms);
        boolean[] continued = new boolean[next.length];
        for (int i = 0; i < next.length; i++) {
            if (next[i] >= 0) {
                continued[next[i]] = true;
                links.put(fragments.get(i), fragments.get(next[i]));
            }
        }
        List<Strand> strands = new ArrayList<>();
        for (int i = 0; i < next.length; i++) {
            if (!continued[i]) {
                List<Fragment> chain = new ArrayList<>();
                for (int at = i; at >= 0; at = next[at]) {
                    chain.add(fragments.get(at));
                }
                strands.add(Strand.of(chain, vocabulary));
            }
        }
        Rare rare = new Rare(lexicon, fragments.stream().map(Fragment::text).toList());
        HeadingBorders borders = new HeadingBorders(rare, fragments, stock.stacks, stock.bylines);
        List<Strand> merged =
                new ArrayList<>(new Merger(topics, fragments, borders, budget).merge(strands));
        merged.sort(Comparator.comparingInt(s -> s.first().place()));
        return merged;
    }
}
