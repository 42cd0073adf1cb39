package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * Where lines are printed. A scanner sees each a little off its place, knows no sizes of type, and
 * nothing that is drawn.
 */
final class Sheet {

    private static final double SKEW = 0.6;
    private static final double THIN = 0.7;

    private final Dice dice;
    private final boolean scanned;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<PageGeometry.Rectangle> rectangles = new ArrayList<>();

    Sheet(Dice dice, boolean scanned) {
        this.dice = dice;
        this.scanned = scanned;
    }

    /** Width of a text in sizes of its type. */
    static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum();
    }

    void print(String text, double x, double y, double size) {
        add(text, new Box(x, y, width(text) * size, size), size, null);
    }

    void printDown(String text, double x, double y, double size) {
        add(text, new Box(x, y, size, width(text) * size), size, Direction.VERTICAL);
    }

    private void add(String text, Box box, double size, @Nullable Direction direction) {
        Box seen =
                scanned
                        ? new Box(
                                box.x() + off(),
                                box.y() + off(),
                                box.width() + off() + SKEW,
                                box.height() * dice.between(0.93, 1.07))
                        : box;
        lines.add(new SourceLine(text, seen, scanned ? null : size, direction, null, false));
    }

    private double off() {
        return dice.between(-SKEW, SKEW);
    }

    void photo(double x, double y, double width, double height) {
        draw(PageGeometry.Kind.PHOTO, new Box(x, y, width, height));
    }

    void frame(double x, double y, double width, double height) {
        draw(PageGeometry.Kind.FRAME, new Box(x, y, width, height));
    }

    void bar(double x, double y, double width, double height) {
        draw(PageGeometry.Kind.BAR, new Box(x, y, width, height));
    }

    void rule(double x, double y, double width) {
        bar(x, y, width, THIN);
    }

    private void draw(PageGeometry.Kind kind, Box box) {
        rectangles.add(new PageGeometry.Rectangle(kind, box));
    }

    List<SourceLine> lines() {
        return List.copyOf(lines);
    }

    @Nullable PageGeometry geometry() {
        double bottom =
                lines.stream().map(SourceLine::box).mapToDouble(Sheet::bottom).max().orElse(1);
        return scanned ? null : new PageGeometry(840, bottom + 30, rectangles);
    }

    private static double bottom(@Nullable Box box) {
        return box == null ? 0 : box.y() + box.height();
    }
}
