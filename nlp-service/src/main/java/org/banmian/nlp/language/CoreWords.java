package org.banmian.nlp.language;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * The words of HanLP's lexicon by number, each as HanLP weighs it: numbers, times and names stand
 * for their kind. And what a word costs behind another, by HanLP's own formula.
 */
final class CoreWords {

    private final int[] ids;
    private final CoreDictionary.Attribute[] attributes;
    private final double[] costs;

    CoreWords() {
        HanLpData.use();
        int size = CoreDictionary.trie.size();
        ids = new int[size];
        attributes = new CoreDictionary.Attribute[size];
        costs = new double[size];
        for (int word = 0; word < size; word++) {
            Vertex weighed = new Vertex("字", CoreDictionary.get(word), word);
            ids[word] = weighed.wordID;
            attributes[word] = weighed.attribute;
            costs[word] = costOf(weighed.attribute.totalFrequency);
        }
    }

    /** The number that a word is weighed by. */
    int id(int word) {
        return ids[word];
    }

    /** What a word is and how often it was counted. */
    CoreDictionary.Attribute attribute(int word) {
        return attributes[word];
    }

    /** What a word costs where it was never counted behind the one before it. */
    double cost(int word) {
        return costs[word];
    }

    /** The same, of any word counted so often. */
    static double costOf(int frequency) {
        return pairCost(0, 1, frequency);
    }

    /** How often two words were counted behind each other. */
    static int pairs(int first, int second) {
        return CoreBiGramTableDictionary.getBiFrequency(first, second);
    }

    /** What a word costs behind another, with which it was counted so often. */
    static double pairCost(int pairs, int firstFrequency, int secondFrequency) {
        // term for term as MathUtility.calculateWeight, so that every bit is the same
        return -Math.log(
                Predefine.lambda
                                * (Predefine.myu * pairs / (firstFrequency + 1) + 1 - Predefine.myu)
                        + (1 - Predefine.lambda) * secondFrequency / Predefine.TOTAL_FREQUENCY);
    }
}
