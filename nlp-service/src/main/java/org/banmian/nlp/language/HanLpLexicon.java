package org.banmian.nlp.language;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
import org.banmian.nlp.page.Lexicon;

/** The word knowledge of HanLP's core dictionary and its table of neighbouring words. */
public final class HanLpLexicon implements Lexicon {

    /** Words longer than this are rare, and asking for them costs every position of every page. */
    private static final int LONGEST_WORD = 5;

    private final float[] costs;

    /** Sets HanLP up, if nobody has yet. */
    public HanLpLexicon() {
        HanLpData.use();
        double total = Math.log((double) Predefine.TOTAL_FREQUENCY);
        costs = new float[CoreDictionary.trie.size()];
        for (int word = 0; word < costs.length; word++) {
            costs[word] = (float) (total - Math.log(frequency(word) + 1.0));
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
    public int frequency(int word) {
        return CoreDictionary.get(word).totalFrequency;
    }

    @Override
    public double cost(int word) {
        return costs[word];
    }

    @Override
    public int pairFrequency(int first, int second) {
        return CoreBiGramTableDictionary.getBiFrequency(first, second);
    }

    @Override
    public long total() {
        return Predefine.TOTAL_FREQUENCY;
    }
}
