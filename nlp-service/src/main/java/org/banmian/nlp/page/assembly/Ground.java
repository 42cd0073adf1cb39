package org.banmian.nlp.page.assembly;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.banmian.nlp.page.assembly.PlacedItem.Kind;
import org.banmian.nlp.page.layout.Sheet;
import org.banmian.nlp.page.line.Area;
import org.jspecify.annotations.Nullable;

/**
 * Where the pieces of a page stand, when the source says so: which column a piece of text is part
 * of, what heading stands over it, and which frame is drawn round it.
 */
final class Ground {

    /** No heading is met on the way up. */
    static final int NOTHING = -1;

    /** The way up a column ends after so many things. */
    private static final int MOST_STEPS = 40;

    /** The least share of the narrower width that text in one column has in common. */
    private static final double ONE_COLUMN = 0.6;

    /** The widest gutter between two columns, in sizes of the text. */
    private static final double GUTTER = 3;

    private static final double INTO = 0.5;
    private static final double APART = 2;

    private final Vicinity vicinity;
    private final double em;
    private final List<Fragment> fragments;
    private final List<Area> areas;
    private final int[] over;
    private final int[] frame;
    private final int[] up;
    private final int[] down;
    private final List<Area> columns;

    Ground(Sheet sheet, List<Fragment> fragments, Stock stock) {
        this.fragments = fragments;
        this.areas = fragments.stream().map(f -> Objects.requireNonNull(f.area())).toList();
        this.vicinity = new Vicinity(sheet, areas, stock);
        this.em = vicinity.em();
        this.over = areas.stream().mapToInt(this::over).toArray();
        this.frame = areas.stream().mapToInt(vicinity::frame).toArray();
        this.up = areas.stream().mapToInt(this::findUp).toArray();
        this.down = IntStream.range(0, up.length).map(this::findDown).toArray();
        this.columns = IntStream.range(0, up.length).mapToObj(this::findColumn).toList();
    }

    /** Size of the type of the text, in points. */
    double em() {
        return em;
    }

    Fragment fragment(int index) {
        return fragments.get(index);
    }

    Area area(int fragment) {
        return areas.get(fragment);
    }

    /** All of the column that a fragment is part of. */
    Area column(int fragment) {
        return columns.get(fragment);
    }

    /**
     * The place of the heading over a fragment, {@link #NOTHING}, or a number below that stands for
     * a heading set as a picture.
     */
    int overFragment(int fragment) {
        return over[fragment];
    }

    /** The frame round a fragment, or -1. */
    int frameOf(int fragment) {
        return frame[fragment];
    }

    /** Index of the fragment that goes on in this one from above in one column, or -1. */
    int up(int fragment) {
        return up[fragment];
    }

    /** The heading that is met first on the way up a column, as {@link #overFragment} has it. */
    int over(Area area) {
        Area at = area;
        for (int step = 0; step < MOST_STEPS; step++) {
            PlacedItem next = vicinity.above(at);
            if (next != null && next.isHeading()) {
                return next.number();
            }
            if (next == null || !vicinity.goesOn(next, at)) {
                return NOTHING;
            }
            at = Vicinity.upTo(next, at, area);
        }
        return NOTHING;
    }

    private int findUp(Area text) {
        Area at = text;
        for (int step = 0; step < MOST_STEPS; step++) {
            PlacedItem next = vicinity.above(at);
            if (next == null || next.isHeading() || !vicinity.goesOn(next, at)) {
                return -1;
            }
            if (next.kind() == Kind.TEXT) {
                return next.area().overlap(text) > ONE_COLUMN ? next.number() : -1;
            }
            at = Vicinity.upTo(next, at, text);
        }
        return -1;
    }

    private int findDown(int fragment) {
        return IntStream.range(0, up.length).filter(f -> up[f] == fragment).findFirst().orElse(-1);
    }

    private Area findColumn(int fragment) {
        Area column = areas.get(fragment);
        for (int[] next : List.of(up, down)) {
            int at = next[fragment];
            for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
                column = column.with(areas.get(at));
                at = next[at];
            }
        }
        return column;
    }

    /** Whether the other stands in the next column to the right, at least in part beside it. */
    boolean isNextColumn(int one, int other) {
        Area here = columns.get(one);
        Area there = columns.get(other);
        double gutter = there.left() - here.right();
        return gutter > -INTO * em
                && gutter < GUTTER * em
                && here.sharedHeight(there) > -APART * em;
    }

    /** Index of the fragment that ends directly above there, or -1. */
    int fragmentAbove(Area area) {
        return numberOf(vicinity.above(area), Kind.TEXT);
    }

    /** Index of the fragment that begins directly below there, or -1. */
    int fragmentBelow(Area area) {
        return numberOf(vicinity.below(area), Kind.TEXT);
    }

    /** Place of the headings that stand directly above there, or -1. */
    int headingAbove(Area area) {
        return numberOf(vicinity.above(area), Kind.HEADING);
    }

    private static int numberOf(@Nullable PlacedItem item, Kind kind) {
        return item != null && item.kind() == kind ? item.number() : -1;
    }

    /** A caption with its photograph and what else is printed under it. */
    Area figure(Area caption) {
        return vicinity.figure(caption);
    }

    /** The fragments round a figure: above, below, and in the next column to either side. */
    int[] around(Area figure) {
        int frameThere = vicinity.frame(figure);
        IntStream beside =
                IntStream.range(0, areas.size())
                        .filter(f -> frame[f] == frameThere && isBeside(areas.get(f), figure));
        IntStream along = IntStream.of(fragmentAbove(figure), fragmentBelow(figure));
        return IntStream.concat(beside, along).filter(f -> f >= 0).toArray();
    }

    private boolean isBeside(Area text, Area figure) {
        double apart = -text.sharedWidth(figure);
        return text.sharedHeight(figure) > APART * em && apart > -em && apart < GUTTER * em;
    }
}
