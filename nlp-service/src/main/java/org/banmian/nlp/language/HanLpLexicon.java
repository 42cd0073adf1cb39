package org.banmian.nlp.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
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

    private final double corpus = Math.log(CORPUS);
    private final int[] frequencies;
    private final double[] logFrequencies;

    private final WordTree tree;
    private final WordPairs pairs;

    /** Sets HanLP up, if nobody has yet. */
    public HanLpLexicon() {
        HanLpData.use();
        tree = new WordTree(CoreDictionary.trie);
        pairs = WordPairs.bundled();
        frequencies = new int[CoreDictionary.trie.size()];
        logFrequencies = new double[frequencies.length];
        for (int word = 0; word < logFrequencies.length; word++) {
            frequencies[word] = CoreDictionary.get(word).totalFrequency;
            logFrequencies[word] = Math.log(frequencies[word] + 1.0);
        }
    }

    @Override
    public int longestWord() {
        return LONGEST_WORD;
    }

    @Override
    public int word(char[] text, int start, int end) {
        return CoreDictionary.trie.exactMatchSearch(text, start, end, 0);
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
        return frequencies[word];
    }

    @Override
    public double logFrequency(int word) {
        return logFrequencies[word];
    }

    @Override
    public double cost(int word) {
        return (float) (corpus - logFrequencies[word]);
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
