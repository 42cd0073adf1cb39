package org.banmian.store.archive.difference;

/**
 * Something of a first sequence in whose place something else stands in a second; either may be
 * empty, not both. Between two blocks, before the first and behind the last, both are equal.
 *
 * @param from first of the one
 * @param fromEnd behind its last
 * @param to first of the other
 * @param toEnd behind its last
 */
record Block(int from, int fromEnd, int to, int toEnd) {

    /** How much of the longer side. */
    int size() {
        return Math.max(fromEnd - from, toEnd - to);
    }

    /** Whether nothing was only removed or only added. */
    boolean replaces() {
        return fromEnd > from && toEnd > to;
    }

    /** This one, so much further on in each sequence. */
    Block shifted(int byFrom, int byTo) {
        return new Block(from + byFrom, fromEnd + byFrom, to + byTo, toEnd + byTo);
    }

    /** This one, a later one, and what stands between. */
    Block upTo(Block later) {
        return new Block(from, later.fromEnd, to, later.toEnd);
    }
}
