package org.banmian.nlp.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.banmian.nlp.page.Lexicon;

/** The word knowledge of HanLP's core dictionary and its table of neighbouring words. */
public final class HanLpLexicon implements Lexicon {

    /** Words longer than this are rare, and asking for them costs every position of every page. */
    private static final int LONGEST_WORD = 5;

    /**
     * Words of the corpus that costs are reckoned by, as it was when what uses them was fitted.
     * HanLP's own {@code TOTAL_FREQUENCY} begins with this number and changes when its dictionary
     * is read: costs taken from there would depend on who asked HanLP first.
     */
    private static final double CORPUS = 25_146_057;

    private final WordTree tree;
    private final WordPairs pairs;

    /**
     * Of each word the place of its frequency among all there are: they are few, and what is kept
     * for each of them stays in a cache.
     */
    private final char[] ranks;

    private final int[] frequencies;
    private final double[] logFrequencies;
    private final double[] costs;

    /**
     * Sets HanLP up, if nobody has yet.
     *
     * @throws IllegalStateException if its jar holds another kind of dictionary
     */
    public HanLpLexicon() {
        HanLpData.use();
        tree = new WordTree(CoreDictionary.trie);
        pairs = WordPairs.bundled();
        int[] ofWords =
                IntStream.range(0, CoreDictionary.trie.size())
                        .map(word -> CoreDictionary.get(word).totalFrequency)
                        .toArray();
        frequencies = IntStream.of(ofWords).sorted().distinct().toArray();
        if (frequencies.length > Character.MAX_VALUE) {
            throw new IllegalStateException("too many frequencies: " + frequencies.length);
        }
        ranks = new char[ofWords.length];
        for (int word = 0; word < ranks.length; word++) {
            ranks[word] = (char) Arrays.binarySearch(frequencies, ofWords[word]);
        }
        logFrequencies = IntStream.of(frequencies).mapToDouble(f -> Math.log(f + 1.0)).toArray();
        double corpus = Math.log(CORPUS);
        costs = DoubleStream.of(logFrequencies).map(log -> (float) (corpus - log)).toArray();
    }

    @Override
    public int longestWord() {
        return LONGEST_WORD;
    }

    @Override
    public int word(char[] text, int start, int end) {
        return tree.word(text, start, end);
    }

    @Override
    public int root() {
        return tree.root();
    }

    @Override
    public int next(int node, char unit) {
        return tree.next(node, unit);
    }

    @Override
    public int wordAt(int node) {
        return tree.wordAt(node);
    }

    @Override
    public int frequency(int word) {
        return frequencies[ranks[word]];
    }

    @Override
    public double logFrequency(int word) {
        return logFrequencies[ranks[word]];
    }

    @Override
    public double cost(int word) {
        return costs[ranks[word]];
    }

    @Override
    public int pairFrequency(int first, int second) {
        return pairs.count(first, second);
    }

    @Override
    public long total() {
        return Predefine.TOTAL_FREQUENCY;
    }
}
