package org.banmian.store.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.contract.article.SegmentedArticle;

/**
 * Finds which article of a page read again is which of those it had, by the text they share.
 *
 * <p>Equal content goes first, so that what did not change keeps its number whatever stands beside
 * it. Then the pair with the largest overlap of shingles, if it is at least half of the shorter
 * text; of equal overlaps an article that is there before one that was withdrawn, then the lowest
 * number, then the first in reading order. Nothing else decides, so the answer is always the same.
 */
final class ArticleMatcher {

    private static final Comparator<HeldArticle> PREFERENCE =
            Comparator.comparing(HeldArticle::withdrawn).thenComparingInt(HeldArticle::number);

    private static final Comparator<Pair> CLOSEST_FIRST =
            Comparator.comparingInt(Pair::overlap)
                    .reversed()
                    .thenComparing(Pair::old, PREFERENCE)
                    .thenComparingInt(Pair::index);

    private record Pair(int index, HeldArticle old, int overlap) {}

    private final List<HeldArticle> held;
    private final Set<Integer> taken = new HashSet<>();
    private final Map<Integer, HeldArticle> matched = new HashMap<>();

    private ArticleMatcher(List<HeldArticle> held) {
        this.held = held.stream().sorted(PREFERENCE).toList();
    }

    /**
     * The held article that each new one continues, by the new one's index; one that continues none
     * is not in the map.
     *
     * @param held all that have ever been on the page
     * @param found the page's articles as they were read now
     */
    static Map<Integer, HeldArticle> match(List<HeldArticle> held, List<SegmentedArticle> found) {
        ArticleMatcher matcher = new ArticleMatcher(held);
        matcher.matchEqual(found);
        matcher.matchShared(found);
        return matcher.matched;
    }

    private void matchEqual(List<SegmentedArticle> found) {
        Map<String, Deque<HeldArticle>> byContent = new HashMap<>();
        for (HeldArticle old : held) {
            byContent.computeIfAbsent(old.digest(), any -> new ArrayDeque<>()).add(old);
        }
        for (int i = 0; i < found.size(); i++) {
            Deque<HeldArticle> equal = byContent.get(ContentDigest.of(found.get(i)));
            if (equal != null && !equal.isEmpty()) {
                take(i, equal.remove());
            }
        }
    }

    private void matchShared(List<SegmentedArticle> found) {
        List<HeldArticle> free =
                held.stream().filter(old -> !taken.contains(old.number())).toList();
        ShingleIndex texts = new ShingleIndex(free.stream().map(HeldArticle::content).toList());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (!matched.containsKey(i)) {
                int index = i;
                texts.sharedWith(found.get(i))
                        .forEach((j, overlap) -> pairs.add(new Pair(index, free.get(j), overlap)));
            }
        }
        pairs.sort(CLOSEST_FIRST);
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.index()) && !taken.contains(pair.old().number())) {
                take(pair.index(), pair.old());
            }
        }
    }

    private void take(int index, HeldArticle old) {
        matched.put(index, old);
        taken.add(old.number());
    }
}
