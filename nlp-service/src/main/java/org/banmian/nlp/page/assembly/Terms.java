package org.banmian.nlp.page.assembly;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.Numbering;

/**
 * What the texts of one page are about, as far as words show it: their dictionary words of two
 * characters or more, the pairs of characters that form no word (most often parts of names), Latin
 * words and numbers. Each term weighs more the rarer it is in general.
 */
final class Terms {

    /** Weight of a pair of characters that forms no dictionary word. */
    private static final double UNKNOWN_PAIR = 0.8;

    private static final double LATIN = 0.9;

    /** So many units have a term of their own. */
    private static final int UNITS = 2;

    private static final double COMMONEST = 8.0;

    /** Keys of words are their numbers; those of pairs and of Latin words begin here. */
    private static final long PAIRS = 1L << 32;

    private static final long LATIN_WORDS = 1L << 33;

    private final Lexicon lexicon;
    private final Cutter cutter;
    private final double total;
    private final double rarest;
    private final Numbering numbers;
    private final Map<String, Integer> latin = new HashMap<>();
    private final Map<String, TermBag> known = new HashMap<>();
    private int[] found = new int[64];
    private double[] weights = new double[64];
    private int[] places = {};
    private int count;

    /** For texts of about so many units together. */
    Terms(Lexicon lexicon, int units) {
        this.lexicon = lexicon;
        this.numbers = new Numbering(units / UNITS);
        this.cutter = new Cutter(lexicon);
        this.total = Math.log((double) lexicon.total());
        this.rarest = total - COMMONEST;
    }

    /** How many different terms have been met. */
    int size() {
        return numbers.size();
    }

    /** The terms of {@code text}. */
    TermBag of(String text) {
        return of(text, List.of());
    }

    /** Likewise; those of its lines, whose breaks these are, are found in one go with it. */
    TermBag of(String text, List<Integer> breaks) {
        TermBag bag = known.get(text);
        if (bag == null) {
            char[] units = text.toCharArray();
            cutter.read(units);
            int from = 0;
            for (int at : breaks) {
                known.put(text.substring(from, at), bag(units, from, at));
                from = at;
            }
            if (from > 0) {
                known.put(text.substring(from), bag(units, from, units.length));
            }
            bag = bag(units, 0, units.length);
            known.put(text, bag);
        }
        return bag;
    }

    /** The terms of {@code texts} together. */
    TermBag of(List<String> texts) {
        for (TermBag bag : texts.stream().map(this::of).toList()) {
            for (int i = 0; i < bag.terms.length; i++) {
                put(bag.terms[i], bag.weights[i]);
            }
        }
        return bag();
    }

    private TermBag bag(char[] units, int from, int to) {
        cutter.cut(from, to);
        int single = -1;
        for (int at = from; at < to; at = cutter.end(at)) {
            int length = cutter.end(at) - at;
            boolean alone = length == 1 && Chars.isHan(units[at]);
            if (Chars.isAlphanumeric(units[at]) && length > 1) {
                put(latin(new String(units, at, length)), LATIN);
            } else if (alone && single >= 0) {
                put(pair(cutter.pair(single), units, single), UNKNOWN_PAIR);
            } else if (length > 1) {
                put(numbers.add(cutter.word(at)), weight(cutter.word(at), length));
            }
            single = alone ? at : -1;
        }
        return bag();
    }

    private int latin(String word) {
        return numbers.add(LATIN_WORDS + latin.computeIfAbsent(word, w -> latin.size()));
    }

    /** Two words of one character may be a word together. */
    private int pair(int word, char[] units, int start) {
        return numbers.add(word >= 0 ? word : PAIRS + (units[start] << 16 | units[start + 1]));
    }

    private double weight(int word, int length) {
        double surprise = total - lexicon.logFrequency(word) - COMMONEST;
        return Math.max(0.02, surprise / rarest) * (length > 2 ? 1.2 : 1);
    }

    private void put(int term, double weight) {
        if (term >= places.length) {
            places = Arrays.copyOf(places, 2 * numbers.size());
        }
        int place = places[term];
        if (place >= count || found[place] != term) {
            place = count++;
            places[term] = place;
            if (place == found.length) {
                found = Arrays.copyOf(found, 2 * place);
                weights = Arrays.copyOf(weights, 2 * place);
            }
        }
        found[place] = term;
        weights[place] = weight;
    }

    private TermBag bag() {
        TermBag bag = new TermBag(Arrays.copyOf(found, count), Arrays.copyOf(weights, count));
        count = 0;
        return bag;
    }
}
