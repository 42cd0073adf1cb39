package org.banmian.nlp.page.assembly;

import java.util.Arrays;

/** A set of fragments, by their indices. */
final class Members {

    private final int[] sorted;

    private Members(int[] sorted) {
        this.sorted = sorted;
    }

    /** Those with these indices, in any order. */
    static Members of(int[] fragments) {
        int[] sorted = fragments.clone();
        Arrays.sort(sorted);
        return new Members(sorted);
    }

    /** Their indices, the lowest first; not to be changed. */
    int[] sorted() {
        return sorted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Members that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
