package org.banmian.ingest.format.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.Box;
import org.jspecify.annotations.Nullable;

/** The path that is being drawn, as shown. */
final class Pen {

    private static final int MAX_POINTS = 200_000;

    private final List<Outline> outlines = new ArrayList<>();
    private Outline current = new Outline();
    private int points;

    void moveTo(Point2D to) {
        current = new Outline();
        outlines.add(current);
        lineTo(to);
    }

    void lineTo(Point2D to) {
        if (points++ < MAX_POINTS) {
            current.add(to);
        }
    }

    void curveTo(Point2D to) {
        current.bend();
        lineTo(to);
    }

    void close() {
        current.close();
    }

    /** What was drawn since the last lift of the pen. */
    List<Outline> outlines() {
        return outlines;
    }

    /** The smallest box round the path, {@code null} if there is none. */
    @Nullable Box bounds() {
        return outlines.stream()
                .filter(Outline::drawn)
                .map(Outline::bounds)
                .reduce(Boxes::round)
                .orElse(null);
    }

    /** Forgets the path. */
    void lift() {
        outlines.clear();
        current = new Outline();
        points = 0;
    }
}
