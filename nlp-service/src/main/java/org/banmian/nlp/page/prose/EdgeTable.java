package org.banmian.nlp.page.prose;

import org.jspecify.annotations.Nullable;

/**
 * Edges by their units. A hash table of its own, because it is asked with a stretch of a text,
 * which would have to be cut out for a map.
 */
final class EdgeTable<E extends Edge> {

    private static final int ROOM = 1024;

    private @Nullable Edge[] slots = new Edge[ROOM];
    private int size;

    /** The edge with these units of {@code text}, or null. */
    @SuppressWarnings("unchecked")
    @Nullable E find(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = slot(hash);
        for (Edge edge = slots[slot]; edge != null; edge = slots[slot]) {
            if (isSame(edge.units, text, from, to)) {
                return (E) edge;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return null;
    }

    private static boolean isSame(char[] units, String text, int from, int to) {
        boolean same = units.length == to - from;
        for (int i = 0; same && i < units.length; i++) {
            same = units[i] == text.charAt(from + i);
        }
        return same;
    }

    /** Puts in an edge that is not there. */
    void add(E edge) {
        if (2 * ++size > slots.length) {
            grow();
        }
        put(edge);
    }

    private void put(Edge edge) {
        int hash = 0;
        for (char unit : edge.units) {
            hash = 31 * hash + unit;
        }
        int slot = slot(hash);
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = edge;
    }

    private void grow() {
        @Nullable Edge[] before = slots;
        slots = new Edge[2 * before.length];
        for (Edge edge : before) {
            if (edge != null) {
                put(edge);
            }
        }
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B1) >>> 12) & (slots.length - 1);
    }
}
