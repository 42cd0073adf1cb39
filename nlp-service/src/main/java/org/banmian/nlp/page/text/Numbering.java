package org.banmian.nlp.page.text;

/**
 * Numbers keys, told apart by their lowest 40 bits, from 0 on, in the order in which they come
 * first. A hash table of plain numbers: pages are full of pairs of characters, and a boxed one
 * costs ten times as much. Key and number stand in one place, because the way to another one costs
 * most of the rest.
 */
public final class Numbering {

    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** Of the number; the rest is the key. */
    private static final int BITS = 24;

    private static final long NUMBER = (1L << BITS) - 1;

    /** At each place a key and one more than its number, or 0. */
    private long[] entries;

    private int size;

    /** For about so many keys; more are no harm. */
    public Numbering(int expected) {
        entries = new long[Math.max(32, Integer.highestOneBit(Math.max(1, expected)) * 4)];
    }

    /** The number of {@code key}, a new one when it has none. */
    public int add(long key) {
        int slot = slot(key << BITS);
        if (entries[slot] == 0) {
            entries[slot] = (key << BITS) | ++size;
            if (2 * size == entries.length) {
                grow();
            }
            return size - 1;
        }
        return (int) (entries[slot] & NUMBER) - 1;
    }

    /** The number of {@code key}, or -1. */
    public int of(long key) {
        return (int) (entries[slot(key << BITS)] & NUMBER) - 1;
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    /** Where the key, in its place in an entry, stands, or where it would. */
    private int slot(long key) {
        int slot = (int) ((key * SCATTER) >>> 32) & (entries.length - 1);
        while (entries[slot] != 0 && (entries[slot] & ~NUMBER) != key) {
            slot = (slot + 1) & (entries.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = entries;
        entries = new long[2 * before.length];
        for (long entry : before) {
            if (entry != 0) {
                entries[slot(entry & ~NUMBER)] = entry;
            }
        }
    }
}
