package org.banmian.store.archive.difference;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shortest difference of two lists, by E. W. Myers: An O(ND) Difference Algorithm and Its
 * Variations, 1986. Its time and memory grow with the square of what differs, so that it is given
 * up beyond a bound, and the lists are told to differ as a whole between what they begin and what
 * they end with.
 */
final class ListDifference {

    /** Memory: each change asks for a node of some 30 bytes for every change before it. */
    private static final int MOST_CHANGES = 1_000;

    /** Time of all comparisons together: some 10 ns for each step. */
    private static final long MOST_STEPS = 100_000_000;

    private long steps = MOST_STEPS;
    private boolean coarse;

    /** What differs, in order. */
    List<Block> between(List<String> from, List<String> to) {
        int common = Math.min(from.size(), to.size());
        int start = 0;
        while (start < common && from.get(start).equals(to.get(start))) {
            start++;
        }
        int end = 0;
        while (end < common - start
                && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
            end++;
        }
        int fromEnd = from.size() - end;
        int toEnd = to.size() - end;
        Block all = new Block(start, fromEnd, start, toEnd);
        if (all.size() == 0) {
            return List.of();
        }
        return all.replaces() ? inside(all, from, to) : List.of(all);
    }

    /** Whether anything was given up. */
    boolean coarse() {
        return coarse;
    }

    private List<Block> inside(Block all, List<String> from, List<String> to) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> before = numbers(from.subList(all.from(), all.fromEnd()), numbers);
        List<Integer> after = numbers(to.subList(all.to(), all.toEnd()), numbers);
        Bound bound = new Bound(before.size() + after.size(), steps);
        try {
            return new MyersDiff<Integer>()
                    .computeDiff(before, after, bound).stream()
                            .map(
                                    change ->
                                            new Block(
                                                    change.startOriginal,
                                                    change.endOriginal,
                                                    change.startRevised,
                                                    change.endRevised))
                            .sorted(Comparator.comparing(Block::from).thenComparing(Block::to))
                            .map(block -> block.shifted(all.from(), all.to()))
                            .toList();
        } catch (TooDifferentException e) {
            coarse = true;
            return List.of(all);
        } finally {
            steps = bound.left();
        }
    }

    /** Equal strings have equal numbers, which take one step to compare, however long they are. */
    private static List<Integer> numbers(List<String> strings, Map<String, Integer> numbers) {
        List<Integer> list = new ArrayList<>(strings.size());
        for (String string : strings) {
            list.add(numbers.computeIfAbsent(string, any -> numbers.size()));
        }
        return list;
    }

    /** Ends a comparison: the library has no other way to be told. */
    private static final class TooDifferentException extends RuntimeException {
        TooDifferentException() {
            super("too much differs", null, false, false);
        }
    }

    /** Counts what a comparison takes at most: each change may look at both lists once. */
    private static final class Bound implements DiffAlgorithmListener {

        private final int eachChange;
        private long left;

        Bound(int eachChange, long left) {
            this.eachChange = eachChange;
            this.left = left;
        }

        long left() {
            return left;
        }

        @Override
        public void diffStep(int changes, int most) {
            if (changes > MOST_CHANGES || left < eachChange) {
                throw new TooDifferentException();
            }
            left -= eachChange;
        }

        @Override
        public void diffStart() {}

        @Override
        public void diffEnd() {}
    }
}
