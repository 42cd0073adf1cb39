package org.banmian.nlp.page.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a short text (a heading, a caption) fits each of the longer texts of a page: the share
 * of its pairs of neighbouring characters that the longer text has, each weighed by how rare it is
 * in general and on this page. Pairs in the opening of the longer text count a little more.
 */
final class Rare {

    private static final int OPENING = 160;
    private static final double IN_OPENING = 1.25;
    private static final double DAMPING = 2.4;

    private final Pairs pairs;
    private final int size;
    private final Map<String, ShortText> shortTexts = new HashMap<>();
    private final int words;

    /** For every pair the texts that have it, then the texts whose opening has it, as bits. */
    private final long[] holders;

    private final int[] counts;

    /** How much a pair says that so many texts have: the fewer, the more. */
    private final double[] weights;

    /** Compares with {@code texts}, each in several pieces one after the other. */
    Rare(Pairs pairs, List<List<String>> texts) {
        this.pairs = pairs;
        this.size = texts.size();
        this.words = (size + Long.SIZE - 1) / Long.SIZE;
        this.weights = new double[size + 1];
        double rarest = Math.log(size + 1.0);
        weights[0] = 1;
        for (int count = 1; count <= size; count++) {
            weights[count] = Math.log((size + 1.0) / count) / rarest;
        }
        texts.forEach(pieces -> pieces.forEach(pairs::of));
        this.counts = new int[pairs.size()];
        this.holders = new long[2 * words * counts.length];
        for (int which = 0; which < size; which++) {
            int at = 0;
            for (String piece : texts.get(which)) {
                hold(pairs.of(piece), at, which);
                at += piece.length() + 1;
            }
        }
    }

    private void hold(int[] numbers, int from, int which) {
        long bit = 1L << which;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int place = 2 * words * numbers[i] + which / Long.SIZE;
                counts[numbers[i]] += (holders[place] & bit) == 0 ? 1 : 0;
                holders[place] |= bit;
                holders[place + words] |= from + i < OPENING ? bit : 0;
            }
        }
    }

    private boolean holds(int number, int which, int offset) {
        long bits = holders[2 * words * number + offset + which / Long.SIZE];
        return (bits >>> which & 1) != 0;
    }

    /** Weight of everything {@code text} shares with the long text of that index. */
    double shared(String text, int which) {
        return shared(read(text), which);
    }

    /** Weight of everything {@code text} shares with that long text with which it shares most. */
    double mostShared(String text) {
        ShortText read = read(text);
        double[] shared = new double[size];
        for (int i = 0; i < read.pairs.length; i++) {
            if (read.numbers[i] >= 0) {
                share(read.numbers[i], read.weights[i], shared);
            }
        }
        double most = 0;
        for (double one : shared) {
            most = Math.max(most, one);
        }
        return most;
    }

    /** Adds what a pair weighs for all texts that have it. */
    private void share(int number, double weight, double[] shared) {
        int place = 2 * words * number;
        for (int word = 0; word < words; word++) {
            long opening = holders[place + words + word];
            for (long left = holders[place + word]; left != 0; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                boolean opens = (opening >>> bit & 1) != 0;
                shared[word * Long.SIZE + bit] += opens ? IN_OPENING * weight : weight;
            }
        }
    }

    private double shared(ShortText read, int which) {
        double shared = 0;
        for (int i = 0; i < read.pairs.length; i++) {
            int number = read.numbers[i];
            if (number >= 0 && holds(number, which, words)) {
                shared += IN_OPENING * read.weights[i];
            } else if (number >= 0 && holds(number, which, 0)) {
                shared += read.weights[i];
            }
        }
        return shared;
    }

    /** The share of {@code text} found in the long text of that index, from 0 to about 1.2. */
    double fit(String text, int which) {
        ShortText read = read(text);
        return shared(read, which) / (read.total + DAMPING);
    }

    /** The pairs of a short text. */
    ShortText read(String text) {
        return shortTexts.computeIfAbsent(text, ShortText::new);
    }

    /** A text that is compared with many long ones. */
    final class ShortText {

        /** Its pairs, each once. */
        final int[] pairs;

        /** How much each says. */
        final double[] weights;

        private final int[] numbers;
        private final double total;

        private ShortText(String text) {
            Pairs.Different read = Rare.this.pairs.different(text);
            pairs = read.pairs;
            weights = new double[pairs.length];
            numbers = new int[pairs.length];
            double sum = 0;
            for (int i = 0; i < pairs.length; i++) {
                numbers[i] = number(pairs[i]);
                weights[i] = Rare.this.weights[count(numbers[i])] * read.rarities[i];
                sum += weights[i];
            }
            total = sum;
        }

        /** Whether the long text of that index has the pair. */
        boolean isIn(int which, int pair) {
            return numbers[pair] >= 0 && holds(numbers[pair], which, 0);
        }

        /** Whether the opening of the long text of that index has the pair. */
        boolean opens(int which, int pair) {
            return numbers[pair] >= 0 && holds(numbers[pair], which, words);
        }
    }

    private int count(int number) {
        return number < 0 ? 0 : counts[number];
    }

    /** Number of a pair that any of the long texts has, or -1. */
    private int number(int pair) {
        int number = pairs.number(pair);
        return number >= 0 && number < counts.length && counts[number] > 0 ? number : -1;
    }
}
