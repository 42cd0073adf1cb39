package org.banmian.nlp.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins words of a path that HanLP's second dictionary knows as one, as {@code
 * Segment.combineByCustomDictionary} does. Whether a word opens any of that dictionary is looked up
 * once for each word of the lexicon.
 */
final class JoinedWords {

    /** A state that no word leads to. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final WordTree tree;
    private final DoubleArrayTrie<CoreDictionary.Attribute> dictionary;

    /** By number of the lexicon; writing one twice does no harm, it is the same. */
    private final int[] openings;

    JoinedWords() {
        HanLpData.use();
        dictionary = CustomDictionary.DEFAULT.dat;
        tree = new WordTree(dictionary);
        openings = new int[CoreDictionary.trie.size()];
        Arrays.fill(openings, UNKNOWN);
    }

    /** The path with words joined; what stands for its beginning and end stays. */
    List<Vertex> in(List<Vertex> path) {
        List<Vertex> joined = new ArrayList<>(path.size());
        int last = path.size() - 1;
        joined.add(path.get(0));
        for (int i = 1; i < last; i++) {
            int state = opening(path.get(i));
            CoreDictionary.Attribute value = output(state);
            int end = i + 1;
            for (int to = i + 1; state >= 0 && to < last; to++) {
                state = next(state, path.get(to).realWord);
                CoreDictionary.Attribute output = output(state);
                if (output != null) {
                    value = output;
                    end = to + 1;
                }
            }
            joined.add(value == null ? path.get(i) : joined(path, i, end, value));
            i = value == null ? i : end - 1;
        }
        joined.add(path.get(last));
        return joined;
    }

    private int opening(Vertex word) {
        if (word.index == 0) {
            return next(tree.root(), word.realWord);
        }
        int state = openings[word.index - 1];
        if (state == UNKNOWN) {
            state = next(tree.root(), word.realWord);
            openings[word.index - 1] = state;
        }
        return state;
    }

    private int next(int state, String word) {
        int next = state;
        for (int i = 0; next >= 0 && i < word.length(); i++) {
            next = tree.next(next, word.charAt(i));
        }
        return next;
    }

    private CoreDictionary.@Nullable Attribute output(int state) {
        int word = state < 0 ? -1 : tree.wordAt(state);
        return word < 0 ? null : dictionary.getValueAt(word);
    }

    private static Vertex joined(
            List<Vertex> path, int start, int end, CoreDictionary.Attribute value) {
        if (end == start + 1) {
            path.get(start).attribute = value;
            return path.get(start);
        }
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append(path.get(i).realWord);
        }
        return new Vertex(text.toString(), text.toString(), value);
    }
}
