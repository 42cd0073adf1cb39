package org.banmian.nlp.page.text;

/**
 * A set of positive keys, a hash table of plain numbers. It is asked most often for what it does
 * not hold: a bit for every hash says so in most cases, and the bits fit into a cache where the
 * keys of a long page do not.
 */
public final class KeySet {

    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** How many bits there are for one place of the table. */
    private static final int BITS = 8;

    private long[] keys;
    private long[] bits;
    private int size;

    /** For about so many keys; more are no harm. */
    public KeySet(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 2);
        keys = new long[capacity];
        bits = new long[capacity * BITS / Long.SIZE];
    }

    /** Puts {@code key} in, if it is not there. */
    public void add(long key) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return;
        }
        keys[slot] = key;
        int bit = bit(key);
        bits[bit / Long.SIZE] |= 1L << bit;
        if (++size > keys.length / 4 * 3) {
            grow();
        }
    }

    /** Whether {@code key} is there. */
    public boolean holds(long key) {
        int bit = bit(key);
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0 && keys[slot(key)] != 0;
    }

    private int bit(long key) {
        return (int) ((key * SCATTER) >>> 32) & (bits.length * Long.SIZE - 1);
    }

    /** Where the key stands, or where it would. */
    private int slot(long key) {
        int slot = (int) ((key * SCATTER) >>> 32) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = keys;
        keys = new long[2 * before.length];
        bits = new long[2 * bits.length];
        size = 0;
        for (long key : before) {
            if (key != 0) {
                add(key);
            }
        }
    }
}
