package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.PageGeometry.Kind;
import org.banmian.contract.page.PageGeometry.Rectangle;

/**
 * Makes frames, photos and bars of what was drawn: pieces joined, doubles and the paper left out.
 */
final class Rectangles {

    /** The most of one kind; the largest count. */
    static final int MAX_OF_A_KIND = 1000;

    // In points.
    private static final double TOUCHING = 3;
    private static final double DOUBLE = 5;
    private static final double LEAST_PHOTO = 18;
    private static final double LEAST_BAR = 12;
    // The share of the page's width and height from which something is the paper itself.
    private static final double PAPER = 0.93;

    // The share that text covers of an area it is written on; a photo may have a little over it.
    private static final double WRITTEN_ON = 0.1;

    private final Box page;
    private final List<Box> texts;

    /**
     * For a page of this size.
     *
     * @param texts where its glyphs stand
     */
    Rectangles(Viewport viewport, List<Box> texts) {
        this.page = new Box(0, 0, viewport.width(), viewport.height());
        this.texts = texts;
    }

    /** The rectangles, by kind, from top to bottom. */
    List<Rectangle> of(Drawing drawing) {
        List<Box> bars = merged(onPage(drawing.bars()));
        List<Box> grounds = largest(onPage(drawing.grounds()));
        Stream<Box> frames =
                Stream.of(
                                drawing.frames().stream(),
                                FourRules.frames(bars, TOUCHING).stream(),
                                grounds.stream().filter(this::hasText))
                        .flatMap(each -> each);
        Stream<Box> photos =
                Stream.concat(
                        onPage(drawing.pictures()).stream(),
                        grounds.stream().filter(ground -> !hasText(ground)));
        return Stream.of(
                        kind(Kind.FRAME, doublesOut(onPage(frames.toList())), LEAST_PHOTO),
                        kind(Kind.PHOTO, doublesOut(merged(photos.toList())), LEAST_PHOTO),
                        kind(Kind.BAR, bars, 0))
                .flatMap(each -> each)
                .toList();
    }

    /** The rules and bars that run down the page, and the sides of its frames. */
    static List<Box> upright(List<Rectangle> rectangles) {
        List<Box> upright = new ArrayList<>();
        for (Rectangle rectangle : rectangles) {
            Box box = rectangle.box();
            if (rectangle.kind() == Kind.BAR && box.height() > box.width()) {
                upright.add(box);
            } else if (rectangle.kind() == Kind.FRAME) {
                upright.add(new Box(box.x(), box.y(), 0, box.height()));
                upright.add(new Box(Boxes.right(box), box.y(), 0, box.height()));
            }
        }
        return upright;
    }

    private static Stream<Rectangle> kind(Kind kind, List<Box> boxes, double least) {
        return largest(boxes).stream()
                .filter(box -> Math.min(box.width(), box.height()) >= least)
                .filter(box -> Math.max(box.width(), box.height()) >= LEAST_BAR)
                .sorted(Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x))
                .map(box -> new Rectangle(kind, box));
    }

    private List<Box> onPage(List<Box> boxes) {
        return boxes.stream()
                .map(box -> Boxes.common(box, page))
                .filter(box -> box.width() + box.height() > 0)
                .filter(
                        box ->
                                box.width() < PAPER * page.width()
                                        || box.height() < PAPER * page.height())
                .toList();
    }

    private boolean hasText(Box box) {
        double covered =
                texts.stream()
                        .filter(text -> Boxes.holdsMiddle(box, text))
                        .mapToDouble(Boxes::area)
                        .sum();
        return covered > WRITTEN_ON * Boxes.area(box);
    }

    private static boolean continues(Box one, Box other) {
        boolean across =
                Math.abs(one.y() - other.y()) <= 1
                        && Math.abs(one.height() - other.height()) <= 1
                        && gap(one.x(), Boxes.right(one), other.x(), Boxes.right(other))
                                <= TOUCHING;
        boolean down =
                Math.abs(one.x() - other.x()) <= 1
                        && Math.abs(one.width() - other.width()) <= 1
                        && gap(one.y(), Boxes.bottom(one), other.y(), Boxes.bottom(other))
                                <= TOUCHING;
        return across || down;
    }

    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(from, otherFrom) - Math.min(to, otherTo);
    }

    private static List<Box> doublesOut(List<Box> boxes) {
        List<Box> kept = new ArrayList<>();
        largest(boxes).stream()
                .filter(box -> kept.stream().noneMatch(other -> Boxes.near(box, other, DOUBLE)))
                .forEach(kept::add);
        return kept;
    }

    private static List<Box> largest(List<Box> boxes) {
        return boxes.stream()
                .sorted(
                        Comparator.comparingDouble((Box box) -> -Boxes.area(box))
                                .thenComparingDouble(Box::y)
                                .thenComparingDouble(Box::x))
                .limit(MAX_OF_A_KIND)
                .toList();
    }

    // Sorted along both ways, a piece that goes on with another is never far behind it.
    private static List<Box> merged(List<Box> boxes) {
        List<Box> across =
                oneWay(boxes, Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x));
        return oneWay(across, Comparator.comparingDouble(Box::x).thenComparingDouble(Box::y));
    }

    private static List<Box> oneWay(List<Box> boxes, Comparator<Box> order) {
        List<Box> merged = new ArrayList<>();
        for (Box box : boxes.stream().sorted(order).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && continues(merged.get(last), box)) {
                merged.set(last, Boxes.round(merged.get(last), box));
            } else {
                merged.add(box);
            }
        }
        return merged;
    }
}
