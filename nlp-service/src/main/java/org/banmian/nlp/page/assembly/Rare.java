package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;

/**
 * How well a short text (a heading, a caption) fits each of the longer texts of a page: the share
 * of its pairs of neighbouring characters that the longer text has, each weighed by how rare it is
 * in general and on this page. Pairs in the opening of the longer text count a little more.
 */
final class Rare {

    private static final int OPENING = 160;
    private static final double IN_OPENING = 1.25;
    private static final double DAMPING = 2.4;

    private final Lexicon lexicon;
    private final List<Set<Integer>> pairs = new ArrayList<>();
    private final List<Set<Integer>> openings = new ArrayList<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    Rare(Lexicon lexicon, List<String> texts) {
        this.lexicon = lexicon;
        for (String text : texts) {
            Set<Integer> all = pairs(text);
            pairs.add(all);
            openings.add(pairs(text.substring(0, Math.min(text.length(), OPENING))));
            all.forEach(p -> counts.merge(p, 1, Integer::sum));
        }
    }

    /** Weight of everything {@code text} shares with the long text of that index. */
    double shared(String text, int which) {
        double shared = 0;
        for (int pair : pairs(text)) {
            if (openings.get(which).contains(pair)) {
                shared += IN_OPENING * weight(pair);
            } else if (pairs.get(which).contains(pair)) {
                shared += weight(pair);
            }
        }
        return shared;
    }

    /** The share of {@code text} found in the long text of that index, from 0 to about 1.2. */
    double fit(String text, int which) {
        return shared(text, which) / (total(text) + DAMPING);
    }

    /** Weight of all pairs of {@code text}. */
    double total(String text) {
        double total = 0;
        for (int pair : pairs(text)) {
            total += weight(pair);
        }
        return total;
    }

    /** How much a pair says: the rarer in general and on this page, the more. */
    double weight(int pair) {
        int count = counts.getOrDefault(pair, 0);
        double page =
                count == 0
                        ? 1
                        : Math.log((pairs.size() + 1.0) / count) / Math.log(pairs.size() + 1.0);
        char[] units = {(char) (pair >>> 16), (char) pair};
        int word = lexicon.word(units, 0, 2);
        double general =
                word < 0 ? 0.8 : Math.max(0.1, 1 - Math.log(lexicon.frequency(word) + 1.0) / 12);
        return page * general;
    }

    /** Whether the long text of that index has the pair. */
    boolean has(int which, int pair) {
        return pairs.get(which).contains(pair);
    }

    /** Whether the opening of the long text of that index has the pair. */
    boolean opens(int which, int pair) {
        return openings.get(which).contains(pair);
    }

    /** The pairs of neighbouring characters of {@code text}, two to a number. */
    static Set<Integer> pairs(String text) {
        Set<Integer> pairs = new HashSet<>();
        char before = '\0';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean counts = Chars.isHan(c) || Chars.isAlphanumeric(c);
            if (counts && before != '\0') {
                pairs.add(before << 16 | c);
            }
            before = counts ? c : c == ' ' ? before : '\0';
        }
        return pairs;
    }
}
