package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fragments that were found to belong to one article, in reading order. */
final class Strand {

    private final List<Fragment> fragments;
    private final Map<String, Double> terms;

    private Strand(List<Fragment> fragments, Map<String, Double> terms) {
        this.fragments = List.copyOf(fragments);
        this.terms = terms;
    }

    static Strand of(List<Fragment> fragments, Terms vocabulary) {
        Map<String, Double> terms = new HashMap<>();
        fragments.forEach(f -> terms.putAll(vocabulary.of(f.text())));
        return new Strand(fragments, terms);
    }

    /**
     * This strand and then the other; the one that opens an article stands first, the one that
     * closes it last.
     */
    Strand with(Strand other) {
        boolean otherFirst = other.first().place() < first().place();
        otherFirst = other.opensArticle() || (otherFirst && !opensArticle());
        otherFirst = closesArticle() || (otherFirst && !other.closesArticle());
        List<Fragment> all = new ArrayList<>(otherFirst ? other.fragments : fragments);
        all.addAll(otherFirst ? fragments : other.fragments);
        Map<String, Double> union = new HashMap<>(terms);
        union.putAll(other.terms);
        return new Strand(all, union);
    }

    List<Fragment> fragments() {
        return fragments;
    }

    Map<String, Double> terms() {
        return terms;
    }

    Fragment first() {
        return fragments.get(0);
    }

    Fragment last() {
        return fragments.get(fragments.size() - 1);
    }

    boolean opensArticle() {
        return first().opensArticle();
    }

    boolean closesArticle() {
        return last().closesArticle();
    }

    int length() {
        return fragments.stream().mapToInt(Fragment::length).sum();
    }

    boolean holds(Fragment fragment) {
        return fragments.contains(fragment);
    }
}
