package org.banmian.nlp.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/**
 * The tree of all words of one of HanLP's dictionaries: its double-array trie, with base and check
 * of a node beside each other, because both are asked for at every step.
 */
final class WordTree {

    /** The base of each node, and behind it the check. */
    private final int[] nodes;

    WordTree(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        nodes = new int[2 * base.length];
        for (int node = 0; node < base.length; node++) {
            nodes[2 * node] = base[node];
            nodes[2 * node + 1] = check[node];
        }
    }

    /** Where all words begin. */
    int root() {
        return nodes[0];
    }

    /** The node that a code unit leads to from another one, or -1 when no word goes on with it. */
    int next(int node, char unit) {
        int at = 2 * (node + unit + 1);
        return nodes[at + 1] == node ? nodes[at] : -1;
    }

    /** Number of the word that ends at a node, or -1. */
    int wordAt(int node) {
        int end = nodes[2 * node];
        return nodes[2 * node + 1] == node && end < 0 ? -end - 1 : -1;
    }
}
