package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.Box;

/** What is drawn on a page besides its text, as it is met. */
final class Drawing {

    /** Beyond it a page is a map or a chart, and its lines say nothing of its articles. */
    static final int MAX_SHAPES = 50_000;

    // Thinner is a rule; up to BAR it is a bar, with or without text in it; above, a ground.
    private static final double RULE = 3;
    private static final double BAR = 30;
    private static final double LEAST = 8;

    private final List<Box> frames = new ArrayList<>();
    private final List<Box> grounds = new ArrayList<>();
    private final List<Box> bars = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();

    /** A stroke of a pen this wide. */
    void stroked(Outline outline, double penWidth) {
        if (!outline.drawn()) {
            return;
        }
        Box box = outline.bounds();
        if (outline.rectangle() && Math.min(box.width(), box.height()) > RULE) {
            add(frames, box);
            return;
        }
        double half = Math.min(penWidth, BAR) / 2;
        for (Box rule : outline.rules()) {
            boolean across = rule.width() > rule.height();
            add(bars, Boxes.grown(rule, across ? 0 : half, across ? half : 0));
        }
    }

    /** An area filled with a colour that is not that of paper. */
    void filled(Outline outline) {
        if (outline.drawn() && outline.rectangle()) {
            Box box = outline.bounds();
            add(Math.min(box.width(), box.height()) <= BAR ? bars : grounds, box);
        }
    }

    /** A picture. */
    void pictured(Box box) {
        add(pictures, box);
    }

    /** Rectangles drawn with a pen. */
    List<Box> frames() {
        return frames;
    }

    /** Areas filled with a colour. */
    List<Box> grounds() {
        return grounds;
    }

    /** Rules and narrow filled areas. */
    List<Box> bars() {
        return bars;
    }

    /** Pictures, and parts of pictures. */
    List<Box> pictures() {
        return pictures;
    }

    private static void add(List<Box> shapes, Box box) {
        if (shapes.size() < MAX_SHAPES && Math.max(box.width(), box.height()) >= LEAST) {
            shapes.add(box);
        }
    }
}
