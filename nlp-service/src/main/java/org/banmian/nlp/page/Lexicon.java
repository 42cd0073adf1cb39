package org.banmian.nlp.page;

/**
 * What is known about Chinese words before a page is seen: which strings are words, how common they
 * are, and how often one follows another. Word numbers are opaque; implementations are safe for use
 * by several threads.
 */
public interface Lexicon {

    /** Longest word worth asking for, in UTF-16 code units. */
    int longestWord();

    /** Number of the word that fills the half-open range of {@code text} exactly, or -1. */
    int word(char[] text, int start, int end);

    /** Where the tree of all words begins. Its nodes are as opaque as the numbers of words. */
    int root();

    /** The node that a code unit leads to from another one, or -1 when no word goes on with it. */
    int next(int node, char unit);

    /** Number of the word that ends at a node, or -1. */
    int wordAt(int node);

    /** How often the word occurs in the background corpus. */
    int frequency(int word);

    /** Logarithm of that number, with one occurrence added. */
    double logFrequency(int word);

    /** Negative logarithm of how probable the word is, with one occurrence added. */
    double cost(int word);

    /** How often the second word directly follows the first in the background corpus. */
    int pairFrequency(int first, int second);

    /** Number of words in the background corpus. */
    long total();
}
