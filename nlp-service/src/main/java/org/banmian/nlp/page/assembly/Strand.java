package org.banmian.nlp.page.assembly;

import java.util.List;

/**
 * Fragments that were found to belong to one article.
 *
 * @param fragments at least one, in reading order
 */
record Strand(List<Fragment> fragments) {

    Fragment first() {
        return fragments.get(0);
    }

    Fragment last() {
        return fragments.get(fragments.size() - 1);
    }

    boolean holds(Fragment fragment) {
        return fragments.contains(fragment);
    }

    /** The texts of its paragraphs. */
    List<String> texts() {
        return fragments.stream().flatMap(f -> f.texts().stream()).toList();
    }

    /** In characters. */
    int length() {
        return fragments.stream().mapToInt(Fragment::length).sum();
    }
}
