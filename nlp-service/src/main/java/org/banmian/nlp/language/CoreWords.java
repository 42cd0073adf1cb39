package org.banmian.nlp.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import org.jspecify.annotations.Nullable;

/**
 * The words of HanLP's lexicon by number, each as HanLP weighs it: numbers, times and names stand
 * for their kind. And what a word costs behind another, by HanLP's own formula.
 */
final class CoreWords {

    private final WordTree tree;
    private final WordPairs pairs = WordPairs.bundled();
    private final int[] ids;
    private final CoreDictionary.Attribute[] attributes;
    private final int[] frequencies;
    private final double[] costs;

    /** What HanLP writes for a word that stands for its kind. */
    private final @Nullable String[] kinds;

    /** Each word, once it was met; made twice, it is the same. */
    private final @Nullable String[] texts;

    CoreWords() {
        HanLpData.use();
        tree = new WordTree(CoreDictionary.trie);
        int size = CoreDictionary.trie.size();
        ids = new int[size];
        attributes = new CoreDictionary.Attribute[size];
        frequencies = new int[size];
        costs = new double[size];
        kinds = new String[size];
        texts = new String[size];
        for (int word = 0; word < size; word++) {
            Vertex weighed = new Vertex("字", CoreDictionary.get(word), word);
            ids[word] = weighed.wordID;
            attributes[word] = weighed.attribute;
            kinds[word] = weighed.word.equals(weighed.realWord) ? null : weighed.word;
            frequencies[word] = weighed.attribute.totalFrequency;
            costs[word] = costOf(frequencies[word]);
        }
    }

    /** The words by their characters. */
    WordTree tree() {
        return tree;
    }

    /** The number that a word is weighed by. */
    int id(int word) {
        return ids[word];
    }

    /** HanLP's object of a word, which is a part of a sentence, as HanLP makes it. */
    Vertex vertex(int word, char[] sentence, int start, int length) {
        String text = texts[word];
        if (text == null) {
            text = new String(sentence, start, length);
            texts[word] = text;
        }
        String kind = kinds[word];
        Vertex vertex = new Vertex(kind == null ? text : kind, text, attributes[word], ids[word]);
        vertex.index = word + 1; // where its kind is kept; HanLP leaves the field alone here
        return vertex;
    }

    /** How often a word, or its kind, was counted. */
    int frequency(int word) {
        return frequencies[word];
    }

    /** What a word costs where it was never counted behind the one before it. */
    double cost(int word) {
        return costs[word];
    }

    /** The same, of any word counted so often. */
    static double costOf(int frequency) {
        return pairCost(0, 1, frequency);
    }

    /** How often two words were counted behind each other; HanLP puts such numbers below 0. */
    int pairs(int first, int second) {
        return first < 0 ? -first : second < 0 ? -second : pairs.count(first, second);
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
