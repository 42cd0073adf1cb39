package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.banmian.nlp.page.assembly.PlacedItem.Kind;
import org.banmian.nlp.page.layout.Sheet;
import org.banmian.nlp.page.line.Area;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on a page, and what is next to what. Distances are in sizes of the text.
 */
final class Vicinity {

    /** How far the next thing above or below may be. */
    private static final double REACH = 3.5;

    /** By how much things that stand below each other may reach into each other. */
    private static final double INTO = 1;

    /** The least share of its width that has to stand under a thing. */
    private static final double UNDER = 0.15;

    /** The least difference between what stands higher and what stands lower. */
    private static final double HIGHER = 0.2;

    /** Text does not go on in its column over a wider gap. */
    private static final double GAP = 1.2;

    private static final double HEADING = 1.15;

    /** A bar of this height is no rule. */
    private static final double THICK = 0.6;

    private static final double WIDE = 2;

    /** The least share of the narrower width that a photograph and its caption have in common. */
    private static final double FIGURE = 0.6;

    private static final double NEAR = 1.5;

    private final double em;
    private final List<Area> frames;
    private final List<PlacedItem> items = new ArrayList<>();

    Vicinity(Sheet sheet, List<Area> texts, Stock stock) {
        this.em = sheet.bodySize();
        this.frames = sheet.frames();
        for (int f = 0; f < texts.size(); f++) {
            items.add(new PlacedItem(texts.get(f), Kind.TEXT, f));
        }
        for (Stack stack : stock.stacks) {
            if (stack.area() != null && !stack.vertical()) {
                Kind kind = isHeading(stack) ? Kind.HEADING : Kind.OTHER;
                items.add(new PlacedItem(stack.area(), kind, stack.place()));
            }
        }
        int unplaced = -2;
        for (Area bar : sheet.bars()) {
            if (bar.width() > WIDE * em && bar.width() > WIDE * bar.height()) {
                Kind kind = bar.height() > THICK * em ? Kind.PICTURED_HEADING : Kind.RULE;
                items.add(new PlacedItem(bar, kind, unplaced--));
            }
        }
        add(sheet.photos().stream(), Kind.PICTURE);
        add(stock.captions.stream().map(CaptionText::area), Kind.PICTURE);
        add(stock.bylines.stream().map(PlacedByline::area), Kind.OTHER);
    }

    private void add(Stream<? extends @Nullable Area> areas, Kind kind) {
        areas.filter(Objects::nonNull).forEach(a -> items.add(new PlacedItem(a, kind, -1)));
    }

    private boolean isHeading(Stack stack) {
        return stack.cells().stream().anyMatch(c -> c.size() > HEADING * em);
    }

    /** Size of the type of the text, in points. */
    double em() {
        return em;
    }

    /** What stands directly above there, within reach and inside the same frame. */
    @Nullable PlacedItem above(Area area) {
        PlacedItem nearest = null;
        int frame = frame(area);
        for (PlacedItem item : items) {
            Area other = item.area();
            boolean there =
                    other.top() < area.top() - HIGHER * em
                            && isWithinReach(other, area)
                            && other.sharedWidth(area) > UNDER * area.width()
                            && frame(other) == frame;
            if (there && (nearest == null || other.bottom() > nearest.area().bottom())) {
                nearest = item;
            }
        }
        return nearest;
    }

    /** What stands directly below there, within reach and inside the same frame. */
    @Nullable PlacedItem below(Area area) {
        PlacedItem nearest = null;
        int frame = frame(area);
        for (PlacedItem item : items) {
            Area other = item.area();
            boolean there =
                    other.bottom() > area.bottom() + HIGHER * em
                            && isWithinReach(area, other)
                            && other.sharedWidth(area) > UNDER * area.width()
                            && frame(other) == frame;
            if (there && (nearest == null || other.top() < nearest.area().top())) {
                nearest = item;
            }
        }
        return nearest;
    }

    private boolean isWithinReach(Area upper, Area lower) {
        double gap = lower.top() - upper.bottom();
        return gap > -INTO * em && gap < REACH * em;
    }

    /**
     * What is met next on the way up a column.
     *
     * @param from where the way has come to
     * @param text the text whose column it is
     */
    static Area upTo(PlacedItem met, Area from, Area text) {
        double top = Math.min(met.area().top(), Math.nextDown(from.top()));
        return new Area(text.left(), top, text.right(), Math.max(top, from.top()));
    }

    /** Whether text may go on from what was met above it: no rule or wide gap says it ends. */
    boolean goesOn(PlacedItem met, Area below) {
        boolean wide = met.kind() == Kind.TEXT && below.top() - met.area().bottom() > GAP * em;
        return met.kind() != Kind.RULE && !wide;
    }

    /** A caption with its photograph and what else is printed under it. */
    Area figure(Area caption) {
        Area figure = caption;
        Area before;
        do {
            before = figure;
            for (PlacedItem item : items) {
                if (item.kind() == Kind.PICTURE && touches(figure, item.area())) {
                    figure = figure.with(item.area());
                }
            }
        } while (!figure.equals(before));
        return figure;
    }

    private boolean touches(Area one, Area other) {
        return one.overlap(other) > FIGURE && one.sharedHeight(other) > -NEAR * em;
    }

    /** The smallest frame round something, or -1. */
    int frame(Area area) {
        int smallest = -1;
        for (int f = 0; f < frames.size(); f++) {
            boolean smaller = smallest < 0 || frames.get(f).size() < frames.get(smallest).size();
            if (smaller && frames.get(f).holdsMiddleOf(area)) {
                smallest = f;
            }
        }
        return smallest;
    }
}
