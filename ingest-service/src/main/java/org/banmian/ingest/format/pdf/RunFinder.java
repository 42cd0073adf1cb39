package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts glyphs of one slant together to runs, in one sweep along the line.
 *
 * <p>The gutter between columns is about 1.3 em and never seen under 1 em, so what is not nearer
 * than 0.9 em may stand in another column.
 */
final class RunFinder {

    private static final double GAP = 0.9;
    private static final double OVERLAP = 0.6;
    private static final double SIZES = 1.35;

    private final double tolerance;
    private final NavigableMap<Double, List<Run>> open = new TreeMap<>();
    private final List<Run> found = new ArrayList<>();

    /**
     * A finder for glyphs whose bases are no further apart than this.
     *
     * @param tolerance in ems
     */
    RunFinder(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The runs of these glyphs. */
    List<Run> find(List<Glyph> glyphs) {
        glyphs.stream()
                .sorted(
                        Comparator.comparingDouble(Glyph::from)
                                .thenComparingDouble(Glyph::base)
                                .thenComparingInt(Glyph::order))
                .forEach(this::place);
        return found;
    }

    private void place(Glyph glyph) {
        Run run = nearest(glyph);
        if (run == null) {
            run = new Run(glyph);
            found.add(run);
        } else {
            forget(run);
            run.add(glyph);
        }
        open.computeIfAbsent(glyph.base(), base -> new ArrayList<>()).add(run);
    }

    private @Nullable Run nearest(Glyph glyph) {
        double reach = tolerance * glyph.size();
        Run best = null;
        double least = Double.MAX_VALUE;
        for (List<Run> runs :
                open.subMap(glyph.base() - reach, true, glyph.base() + reach, true).values()) {
            for (Iterator<Run> each = runs.iterator(); each.hasNext(); ) {
                Run run = each.next();
                double distance = distance(run.last(), glyph);
                if (distance < least) {
                    best = run;
                    least = distance;
                } else if (run.to() + GAP * run.last().size() < glyph.from()) {
                    each.remove();
                }
            }
        }
        return best;
    }

    private void forget(Run run) {
        List<Run> runs = open.get(run.last().base());
        if (runs != null) {
            runs.remove(run);
            if (runs.isEmpty()) {
                open.remove(run.last().base());
            }
        }
    }

    private static double distance(Glyph last, Glyph next) {
        double size = Math.min(last.size(), next.size());
        double gap = next.from() - last.to();
        boolean fits =
                gap < GAP * size
                        && gap > -OVERLAP * size
                        && Math.max(last.size(), next.size()) <= SIZES * size;
        return fits ? Math.abs(gap) + Math.abs(next.base() - last.base()) : Double.MAX_VALUE;
    }
}
