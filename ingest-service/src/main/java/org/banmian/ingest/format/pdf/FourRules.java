package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banmian.contract.page.Box;

/** Finds the frames that four rules make. */
final class FourRules {

    // Lower, it is a table's row or a double rule.
    private static final double LEAST = 30;
    private static final int MAX_RULES = 1500;

    private FourRules() {}

    /**
     * The frames among rules whose ends meet.
     *
     * @param tolerance how far apart ends that meet may lie, in points
     */
    static List<Box> frames(List<Box> bars, double tolerance) {
        List<Box> across = longest(bars, true);
        List<Box> down = longest(bars, false);
        List<Box> frames = new ArrayList<>();
        for (Box top : across) {
            for (Box bottom : across) {
                boolean pair =
                        bottom.y() - top.y() >= LEAST
                                && Math.abs(top.x() - bottom.x()) <= tolerance
                                && Math.abs(top.width() - bottom.width()) <= tolerance;
                if (pair
                        && joins(down, top, bottom, top.x(), tolerance)
                        && joins(down, top, bottom, Boxes.right(top), tolerance)) {
                    frames.add(Boxes.round(top, bottom));
                    break;
                }
            }
        }
        return frames;
    }

    private static boolean joins(List<Box> down, Box top, Box bottom, double x, double tolerance) {
        return down.stream()
                .anyMatch(
                        rule ->
                                rule.x() - tolerance <= x
                                        && Boxes.right(rule) + tolerance >= x
                                        && rule.y() - tolerance <= Boxes.bottom(top)
                                        && Boxes.bottom(rule) + tolerance >= bottom.y());
    }

    private static List<Box> longest(List<Box> bars, boolean across) {
        return bars.stream()
                .filter(bar -> across == bar.width() > bar.height())
                .filter(bar -> Math.max(bar.width(), bar.height()) >= LEAST)
                .sorted(
                        Comparator.comparingDouble((Box bar) -> -bar.width() - bar.height())
                                .thenComparingDouble(Box::y))
                .limit(MAX_RULES)
                .sorted(Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x))
                .toList();
    }
}
