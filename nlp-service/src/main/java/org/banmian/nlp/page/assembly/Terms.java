package org.banmian.nlp.page.assembly;

import java.util.HashMap;
import java.util.Map;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;

/**
 * What a text is about, as far as words show it: its dictionary words of two characters or more,
 * the pairs of characters that form no word (most often parts of names), Latin words and numbers.
 * Each term weighs more the rarer it is in general.
 */
final class Terms {

    /** Weight of a pair of characters that forms no dictionary word. */
    private static final double UNKNOWN_PAIR = 0.8;

    private static final double LATIN = 0.9;
    private static final double COMMONEST = 8.0;

    private final Lexicon lexicon;
    private final Cutter cutter;
    private final double rarest;

    Terms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.cutter = new Cutter(lexicon);
        this.rarest = Math.log((double) lexicon.total()) - COMMONEST;
    }

    /** The terms of {@code text} with the weight of one occurrence each. */
    Map<String, Double> of(String text) {
        Map<String, Double> terms = new HashMap<>();
        char[] units = text.toCharArray();
        int[] ends = cutter.cut(units);
        int single = -1;
        for (int at = 0; at < units.length; at = ends[at]) {
            int end = ends[at];
            if (Chars.isAlphanumeric(units[at])) {
                if (end - at > 1) {
                    terms.put(new String(units, at, end - at), LATIN);
                }
                single = -1;
            } else if (!Chars.isHan(units[at])) {
                single = -1;
            } else if (end - at == 1) {
                if (single >= 0) {
                    terms.put(new String(units, single, 2), UNKNOWN_PAIR);
                }
                single = at;
            } else {
                terms.put(new String(units, at, end - at), weight(units, at, end));
                single = -1;
            }
        }
        return terms;
    }

    private double weight(char[] units, int start, int end) {
        int word = lexicon.word(units, start, end);
        double surprise =
                Math.log((double) lexicon.total())
                        - Math.log(lexicon.frequency(word) + 1.0)
                        - COMMONEST;
        double length = end - start > 2 ? 1.2 : 1;
        return Math.max(0.02, surprise / rarest) * length;
    }
}
