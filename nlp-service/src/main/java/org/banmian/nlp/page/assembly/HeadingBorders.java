package org.banmian.nlp.page.assembly;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A heading between two fragments parts them when it fits one of them well and the other badly; one
 * that fits both binds them, and one that fits neither is most likely a crosshead. An own byline
 * parts too.
 */
final class HeadingBorders implements Merger.Borders {

    /** A byline may stand between a heading and its body. */
    private static final int NEAR = 2;

    private static final double PLAIN = 0.25;

    private final Rare rare;
    private final Map<Fragment, Integer> indices;
    private final List<Stack> stacks;
    private final List<PlacedByline> bylines;

    HeadingBorders(
            Rare rare, List<Fragment> fragments, List<Stack> stacks, List<PlacedByline> bylines) {
        this.rare = rare;
        this.indices =
                IntStream.range(0, fragments.size())
                        .boxed()
                        .collect(Collectors.toMap(fragments::get, i -> i));
        this.stacks = stacks;
        this.bylines = bylines;
    }

    @Override
    public double opening(Fragment before, Fragment after) {
        double opening = 0;
        for (Stack stack : stacks) {
            if (stack.place() < after.place() && stack.place() >= after.place() - NEAR) {
                String text =
                        stack.cells().stream()
                                .map(c -> c.text().text())
                                .collect(Collectors.joining());
                double up = rare.fit(text, indices.getOrDefault(before, 0));
                double down = rare.fit(text, indices.getOrDefault(after, 0));
                opening = Math.max(opening, 2 * (down - up));
            }
        }
        return Math.min(1, opening);
    }

    @Override
    public double strength(Fragment before, Fragment after) {
        double strength = 0;
        for (Stack stack : stacks) {
            if (stack.place() > before.place() && stack.place() < after.place()) {
                String text =
                        stack.cells().stream()
                                .map(c -> c.text().text())
                                .collect(Collectors.joining());
                double up = rare.fit(text, indices.getOrDefault(before, 0));
                double down = rare.fit(text, indices.getOrDefault(after, 0));
                strength += PLAIN + 2 * Math.abs(up - down) - 1.0 * Math.min(up, down);
            }
        }
        for (PlacedByline byline : bylines) {
            if (byline.place() > before.place() && byline.place() < after.place()) {
                strength += 0.8;
            }
        }
        return Math.max(-0.5, Math.min(1.5, strength));
    }
}
