package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells glyphs that stand upright below each other, as in vertical headlines, from runs: each is
 * nearer to the next below than to any beside it.
 */
final class Stacks {

    private static final double SAME_STACK = 0.12;
    private static final int LEAST = 3;
    // In ems: less apart are neighbours in a row; more apart are no neighbours in a stack.
    private static final double CLEAR = 0.2;
    private static final double LOOSE = 0.75;

    private final List<Run> stacked = new ArrayList<>();
    private final List<Run> others = new ArrayList<>();

    Stacks(List<Run> runs) {
        Map<Integer, Double> room = new HashMap<>();
        List<Glyph> alone = new ArrayList<>();
        for (Run run : runs) {
            List<Glyph> glyphs = run.glyphs();
            for (int i = 0; i < glyphs.size(); i++) {
                double free = Math.min(gap(glyphs, i), gap(glyphs, i + 1));
                if (free > CLEAR && isIdeograph(glyphs.get(i))) {
                    alone.add(glyphs.get(i).stacked());
                    room.put(glyphs.get(i).order(), free);
                }
            }
        }
        Set<Integer> taken = new HashSet<>();
        for (Run stack : new RunFinder(SAME_STACK).find(alone)) {
            if (isStack(stack.glyphs(), room)) {
                stacked.add(stack);
                stack.glyphs().forEach(glyph -> taken.add(glyph.order()));
            }
        }
        runs.forEach(run -> keep(run, taken));
    }

    List<Run> stacked() {
        return stacked;
    }

    List<Run> others() {
        return others;
    }

    private void keep(Run run, Set<Integer> taken) {
        Run rest = null;
        for (Glyph glyph : run.glyphs()) {
            if (taken.contains(glyph.order())) {
                continue;
            }
            if (rest == null) {
                rest = new Run(glyph);
                others.add(rest);
            } else {
                rest.add(glyph);
            }
        }
    }

    private static boolean isStack(List<Glyph> glyphs, Map<Integer, Double> room) {
        if (glyphs.size() < LEAST) {
            return false;
        }
        double[] gaps =
                IntStream.range(1, glyphs.size()).mapToDouble(i -> gap(glyphs, i)).toArray();
        Arrays.sort(gaps);
        double usual = gaps[gaps.length / 2];
        return usual < LOOSE
                && glyphs.stream().allMatch(glyph -> room.getOrDefault(glyph.order(), 0.0) > usual);
    }

    private static double gap(List<Glyph> glyphs, int i) {
        if (i == 0 || i == glyphs.size()) {
            return Double.MAX_VALUE;
        }
        return (glyphs.get(i).from() - glyphs.get(i - 1).to()) / glyphs.get(i).size();
    }

    private static boolean isIdeograph(Glyph glyph) {
        return glyph.slant().equals(Slant.UPRIGHT)
                && Character.isIdeographic(glyph.text().codePointAt(0));
    }
}
