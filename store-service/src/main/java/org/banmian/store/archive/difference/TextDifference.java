package org.banmian.store.archive.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares texts: first by sentences, and then, where one sentence stands for another, by words.
 * Bounds the time that all comparisons of one of these take together.
 */
final class TextDifference {

    /** Kept words between two changes that are both larger say nothing, and hide the change. */
    private static final int ISLAND = 2;

    private final ListDifference lists = new ListDifference();

    /** What differs, in order, in UTF-16 code units of both. */
    List<Block> between(String from, String to) {
        List<String> before = Units.sentences(from);
        List<String> after = Units.sentences(to);
        List<Block> blocks = new ArrayList<>();
        for (Block block : characters(lists.between(before, after), before, after)) {
            if (block.replaces()) {
                String replaced = from.substring(block.from(), block.fromEnd());
                String by = to.substring(block.to(), block.toEnd());
                byWords(replaced, by)
                        .forEach(each -> blocks.add(each.shifted(block.from(), block.to())));
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** Whether anything was told as a whole that would have taken too long to compare. */
    boolean coarse() {
        return lists.coarse();
    }

    private List<Block> byWords(String from, String to) {
        List<String> before = Units.words(from);
        List<String> after = Units.words(to);
        return characters(joined(lists.between(before, after)), before, after);
    }

    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && isIsland(joined.get(last), block)) {
                joined.set(last, joined.get(last).upTo(block));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean isIsland(Block before, Block after) {
        int between = after.from() - before.fromEnd();
        return between <= ISLAND && between < before.size() && between < after.size();
    }

    /** Blocks of units as blocks of characters. */
    private static List<Block> characters(
            List<Block> blocks, List<String> before, List<String> after) {
        int[] from = offsets(before);
        int[] to = offsets(after);
        return blocks.stream()
                .map(
                        block ->
                                new Block(
                                        from[block.from()],
                                        from[block.fromEnd()],
                                        to[block.to()],
                                        to[block.toEnd()]))
                .toList();
    }

    private static int[] offsets(List<String> units) {
        int[] offsets = new int[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            offsets[i + 1] = offsets[i] + units.get(i).length();
        }
        return offsets;
    }
}
