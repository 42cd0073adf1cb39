package org.banmian.nlp.page.assembly;

import java.util.List;
import java.util.stream.Collectors;

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

    String text() {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining("\n"));
    }
}
