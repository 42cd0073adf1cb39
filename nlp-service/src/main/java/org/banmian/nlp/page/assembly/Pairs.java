package org.banmian.nlp.page.assembly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.Numbering;

/**
 * The pairs of neighbouring characters of one page, numbered. Its texts are compared several times
 * over, as stretches and as articles; the pairs of each are looked for once.
 */
final class Pairs {

    private final Lexicon lexicon;
    private final Numbering numbers;
    private final Map<String, int[]> known = new HashMap<>();
    private final Map<String, Different> different = new HashMap<>();

    /** For texts of about so many units together. */
    Pairs(Lexicon lexicon, int units) {
        this.lexicon = lexicon;
        this.numbers = new Numbering(units);
    }

    /** How many there are so far. */
    int size() {
        return numbers.size();
    }

    /** For every unit of {@code text} the number of the pair that it ends, or -1. */
    int[] of(String text) {
        return known.computeIfAbsent(text, this::read);
    }

    private int[] read(String text) {
        int[] pairs = new int[text.length()];
        char before = '\0';
        for (int i = 0; i < pairs.length; i++) {
            char c = text.charAt(i);
            boolean speaks = Chars.isHan(c) || Chars.isAlphanumeric(c);
            pairs[i] = speaks && before != '\0' ? numbers.add(before << 16 | c) : -1;
            before = speaks ? c : c == ' ' ? before : '\0';
        }
        return pairs;
    }

    /** The different pairs of a short text, two characters to a number. */
    Different different(String text) {
        return different.computeIfAbsent(text, this::readDifferent);
    }

    private Different readDifferent(String text) {
        Set<Integer> pairs = new HashSet<>();
        char before = '\0';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean speaks = Chars.isHan(c) || Chars.isAlphanumeric(c);
            if (speaks && before != '\0') {
                pairs.add(before << 16 | c);
            }
            before = speaks ? c : c == ' ' ? before : '\0';
        }
        int[] all = pairs.stream().mapToInt(Integer::intValue).toArray();
        return new Different(all, IntStream.of(all).mapToDouble(this::rarity).toArray());
    }

    /** Number of a pair, two characters to a number, or -1. */
    int number(int pair) {
        return numbers.of(pair);
    }

    private double rarity(int pair) {
        int word = lexicon.word(new char[] {(char) (pair >>> 16), (char) pair}, 0, 2);
        return word < 0 ? 0.8 : Math.max(0.1, 1 - lexicon.logFrequency(word) / 12);
    }

    /** Pairs, each once, and how much each says in general: the rarer, the more. */
    static final class Different {

        final int[] pairs;
        final double[] rarities;

        private Different(int[] pairs, double[] rarities) {
            this.pairs = pairs;
            this.rarities = rarities;
        }
    }
}
