package org.banmian.nlp.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/**
 * How often two words of HanLP's lexicon were counted behind each other. The same numbers as in its
 * {@code CoreBiGramTableDictionary}, which looks for a pair among all pairs of the first word, a
 * dozen steps far from each other in memory: here it is found in one or two.
 */
final class WordPairs {

    /** The numbers of the two words, and how often: three parts of a long. */
    private static final int WORD_BITS = 20;

    private static final int COUNT_BITS = 24;

    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** How many bits there are for one place of the table. */
    private static final int BITS = 4;

    private final long[] table;
    private final int shift;

    /**
     * A bit for the hash of every pair. Most pairs are asked for in vain, and the bits fit into a
     * cache where the table does not.
     */
    private final long[] bits;

    private WordPairs(int[] starts, int[] pairs) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(pairs.length);
        table = new long[1 << size];
        shift = Long.SIZE - size;
        bits = new long[table.length * BITS / Long.SIZE];
        for (int first = 0; first < starts.length - 1; first++) {
            for (int i = starts[first]; i < starts[first + 1]; i++) {
                put(first, pairs[2 * i], pairs[2 * i + 1]);
            }
        }
    }

    /** HanLP's table, read once: it is large, and nobody changes it. */
    private static final class Bundled {

        private static final WordPairs PAIRS = read();
    }

    /**
     * HanLP's table.
     *
     * @throws IllegalStateException if its jar holds another kind of table
     */
    static WordPairs bundled() {
        return Bundled.PAIRS;
    }

    private static WordPairs read() {
        HanLpData.use();
        String path = HanLP.Config.BiGramDictionaryPath + ".table.bin";
        try (ObjectInputStream data = new ObjectInputStream(IOUtil.newInputStream(path))) {
            int[] starts = (int[]) data.readObject();
            int[] pairs = (int[]) data.readObject();
            return new WordPairs(starts, pairs);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalStateException("HanLP's jar holds another kind of " + path, e);
        }
    }

    private void put(int first, int second, int count) {
        if (second >>> WORD_BITS != 0 || count >>> COUNT_BITS != 0) {
            throw new IllegalStateException(
                    "no room for word " + second + ", counted so often: " + count);
        }
        long key = key(first, second);
        int slot = slot(key);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = (key << COUNT_BITS) | count;
        int bit = bit(key);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /** One more than the numbers say, so that no key is 0. */
    private static long key(int first, int second) {
        return ((first + 1L) << WORD_BITS) | second;
    }

    private int slot(long key) {
        return (int) ((key * SCATTER) >>> shift);
    }

    private int bit(long key) {
        return (int) ((key * SCATTER) >>> 16) & (bits.length * Long.SIZE - 1);
    }

    /** How often the second of two words, by number, was counted behind the first; 0 if never. */
    int count(int first, int second) {
        long key = key(first, second);
        int bit = bit(key);
        if ((bits[bit / Long.SIZE] >>> bit & 1) == 0) {
            return 0;
        }
        int slot = slot(key);
        long entry = table[slot];
        while (entry != 0) {
            if (entry >>> COUNT_BITS == key) {
                return (int) (entry & ((1L << COUNT_BITS) - 1));
            }
            slot = (slot + 1) & (table.length - 1);
            entry = table[slot];
        }
        return 0;
    }
}
