package org.banmian.store.archive.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the pages that are missing inside the numbering of an issue: a number of which nothing is
 * known, while a higher one of its section stands. What the highest page should have been, and
 * whether a whole section is missing, the numbers do not say.
 */
final class MissingPages {

    private MissingPages() {}

    /**
     * The missing pages in reading order. A page that was withdrawn is not missing: it is known
     * what became of it; nor does it show that lower ones were there.
     */
    static List<PageRun> of(Collection<PageNumber> standing, Collection<PageNumber> withdrawn) {
        Map<String, Integer> highest = new HashMap<>();
        standing.forEach(page -> highest.merge(page.section(), page.number(), Math::max));
        SortedSet<PageNumber> known = new TreeSet<>(standing);
        known.addAll(withdrawn);
        List<PageRun> missing = new ArrayList<>();
        PageNumber before = new PageNumber("", 0);
        for (PageNumber page : known) {
            int from = page.section().equals(before.section()) ? before.number() + 1 : 1;
            if (from < page.number() && page.number() <= highest.getOrDefault(page.section(), 0)) {
                missing.add(
                        new PageRun(
                                new PageNumber(page.section(), from),
                                new PageNumber(page.section(), page.number() - 1)));
            }
            before = page;
        }
        return missing;
    }
}
