package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.nlp.page.line.Paragraph;

/**
 * Cuts a stretch of body text where its subject changes although nothing on the page says so: two
 * articles set in columns of one width, one directly below the other, with their headlines
 * elsewhere. The cut is only a proposal: what belongs together after all is merged again.
 */
final class TopicCut {

    /** Logarithm of odds below which two halves are two articles. */
    private static final double APART = -1.5;

    private static final int SHORTEST = 100;

    private final Terms vocabulary;
    private final Topics topics;

    TopicCut(Terms vocabulary, List<Fragment> fragments) {
        this.vocabulary = vocabulary;
        List<Map<String, Double>> paragraphs = new ArrayList<>();
        for (Fragment fragment : fragments) {
            fragment.paragraphs().forEach(p -> paragraphs.add(vocabulary.of(p.text().text())));
        }
        this.topics = new Topics(paragraphs);
    }

    /** The index of the paragraph that begins another article, or -1. */
    int find(Fragment fragment) {
        List<Paragraph> paragraphs = fragment.paragraphs();
        int n = paragraphs.size();
        List<Map<String, Double>> left = unions(paragraphs, 1);
        List<Map<String, Double>> right = unions(paragraphs, -1);
        int[] lengths = lengths(paragraphs);
        int best = -1;
        double least = APART;
        for (int cut = 1; cut < n; cut++) {
            int shorter = Math.min(lengths[cut], lengths[n] - lengths[cut]);
            if (shorter < SHORTEST || paragraphs.get(cut).start() == Paragraph.Start.INSIDE) {
                continue;
            }
            double odds =
                    TopicEvidence.logOdds(
                            topics.likeness(left.get(cut - 1), right.get(cut)), shorter);
            if (odds < least) {
                least = odds;
                best = cut;
            }
        }
        return best;
    }

    private static int[] lengths(List<Paragraph> paragraphs) {
        int[] lengths = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            lengths[i + 1] = lengths[i] + paragraphs.get(i).text().length();
        }
        return lengths;
    }

    /** Terms of the paragraphs up to each (step 1) or from each on (step -1). */
    private List<Map<String, Double>> unions(List<Paragraph> paragraphs, int step) {
        int n = paragraphs.size();
        List<Map<String, Double>> unions = new ArrayList<>();
        Map<String, Double> union = Map.of();
        for (int i = 0; i < n; i++) {
            Map<String, Double> next = new HashMap<>(union);
            next.putAll(vocabulary.of(paragraphs.get(step > 0 ? i : n - 1 - i).text().text()));
            unions.add(next);
            union = next;
        }
        if (step < 0) {
            Collections.reverse(unions);
        }
        return unions;
    }
}
