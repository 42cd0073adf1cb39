package org.banmian.store.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.contract.article.SegmentedArticle;

/** Texts by their shingles, so that a text is compared only with those it shares something with. */
final class ShingleIndex {

    private final List<Set<Long>> texts;
    private final Map<Long, List<Integer>> holders = new HashMap<>();

    ShingleIndex(List<SegmentedArticle> articles) {
        this.texts = articles.stream().map(each -> Shingles.of(each.text())).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (Long shingle : texts.get(i)) {
                holders.computeIfAbsent(shingle, any -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * How many shingles an article shares with each text, by the text's index; only those with
     * which it shares at least half of the shorter one.
     */
    Map<Integer, Integer> sharedWith(SegmentedArticle article) {
        Set<Long> shingles = Shingles.of(article.text());
        Map<Integer, Integer> shared = new HashMap<>();
        for (Long shingle : shingles) {
            for (Integer text : holders.getOrDefault(shingle, List.of())) {
                shared.merge(text, 1, Integer::sum);
            }
        }
        shared.entrySet()
                .removeIf(
                        each -> {
                            int other = texts.get(each.getKey()).size();
                            return 2 * each.getValue() < Math.min(shingles.size(), other);
                        });
        return shared;
    }
}
