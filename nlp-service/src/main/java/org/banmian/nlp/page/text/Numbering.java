package org.banmian.nlp.page.text;

import java.util.Arrays;

/**
 * Numbers keys from 0 on, in the order in which they come first. A hash table of plain numbers:
 * pages are full of pairs of characters, and a boxed one costs ten times as much.
 */
public final class Numbering {

    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] keys;
    private int[] slots;
    private int size;

    /** For about so many keys; more are no harm. */
    public Numbering(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) * 2);
        keys = new long[capacity];
        slots = new int[2 * capacity];
    }

    /** The number of {@code key}, a new one when it has none. */
    public int add(long key) {
        int slot = slot(key);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        keys[size++] = key;
        slots[slot] = size;
        if (size == keys.length) {
            grow();
        }
        return size - 1;
    }

    /** The number of {@code key}, or -1. */
    public int of(long key) {
        return slots[slot(key)] - 1;
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    /** Where the key stands, or where it would. */
    private int slot(long key) {
        int slot = (int) ((key * SCATTER) >>> 32) & (slots.length - 1);
        while (slots[slot] > 0 && keys[slots[slot] - 1] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * keys.length);
        slots = new int[2 * keys.length];
        for (int number = 0; number < size; number++) {
            slots[slot(keys[number])] = number + 1;
        }
    }
}
