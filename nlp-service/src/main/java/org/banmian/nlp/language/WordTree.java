package org.banmian.nlp.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/**
 * The tree of all words of one of HanLP's dictionaries: its double-array trie, with all that is
 * asked for at a step laid into one number, because the way to another one is longer than the step.
 */
final class WordTree {

    /** Of the three parts of a node. */
    private static final int BITS = 20;

    private static final int MASK = (1 << BITS) - 1;

    /**
     * Of each node its check, its base, and one more than the number of the word that ends there.
     */
    private final long[] nodes;

    /**
     * @throws IllegalStateException when the dictionary is too large
     */
    WordTree(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        nodes = new long[base.length];
        for (int node = 0; node < nodes.length; node++) {
            int from = Math.max(0, base[node]);
            int word = check[from] == from && base[from] < 0 ? -base[from] : 0;
            if (Math.max(word, Math.max(from, check[node])) > MASK) {
                throw new IllegalStateException("no room for a tree of so many words");
            }
            nodes[node] = ((long) check[node] << (2 * BITS)) | ((long) from << BITS) | word;
        }
    }

    /** Where all words begin. */
    int root() {
        return 0;
    }

    /** The node that a code unit leads to from another one, or -1 when no word goes on with it. */
    int next(int node, char unit) {
        int base = (int) (nodes[node] >>> BITS) & MASK;
        int next = base + unit + 1;
        return nodes[next] >>> (2 * BITS) == base ? next : -1;
    }

    /** Number of the word that ends at a node, or -1. */
    int wordAt(int node) {
        return ((int) nodes[node] & MASK) - 1;
    }

    /** Number of the word that fills the half-open range of {@code text} exactly, or -1. */
    int word(char[] text, int start, int end) {
        int node = root();
        for (int at = start; at < end && node >= 0; at++) {
            node = next(node, text[at]);
        }
        return node < 0 ? -1 : wordAt(node);
    }
}
