package org.banmian.nlp.page.layout;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.line.PrintLine;
import org.banmian.nlp.page.text.SourcePage;
import org.jspecify.annotations.Nullable;

/** What the source says of where things stand on a page. */
public final class Sheet {

    /** The share of the printed lines of which it must be said. */
    private static final double MOST = 0.9;

    /** Of the height of a box, how much is the size of its type when the source does not say. */
    private static final double SIZE_OF_HEIGHT = 0.9;

    private final List<SetLine> lines;
    private final boolean exactSizes;
    private final List<PageGeometry.Rectangle> rectangles;

    private Sheet(
            List<SetLine> lines, boolean exactSizes, List<PageGeometry.Rectangle> rectangles) {
        this.lines = lines;
        this.exactSizes = exactSizes;
        this.rectangles = rectangles;
    }

    /**
     * Of the page with these lines.
     *
     * @param printed its lines, clean, as they were set
     * @return null if the source does not say where most of them stand
     */
    public static @Nullable Sheet of(
            List<SourceLine> source,
            SourcePage page,
            List<PrintLine> printed,
            @Nullable PageGeometry geometry) {
        long placed = printed.stream().filter(l -> box(source, page, l) != null).count();
        if (placed == 0 || placed < MOST * printed.size()) {
            return null;
        }
        boolean exact = printed.stream().allMatch(l -> line(source, page, l).fontSize() != null);
        List<SetLine> lines = new ArrayList<>();
        Area before = new Area(0, 0, 0, 0);
        for (PrintLine print : printed) {
            SourceLine line = line(source, page, print);
            Box box = line.box();
            Area area = box == null ? before : Area.of(box);
            lines.add(new SetLine(print, area, size(line, area), isVertical(line)));
            before = area;
        }
        return new Sheet(lines, exact, geometry == null ? List.of() : geometry.rectangles());
    }

    private static boolean isVertical(SourceLine line) {
        return line.direction() == Direction.VERTICAL;
    }

    private static double size(SourceLine line, Area area) {
        if (line.fontSize() != null) {
            return line.fontSize();
        }
        double height = isVertical(line) ? area.width() : area.height();
        return Math.max(1, SIZE_OF_HEIGHT * height);
    }

    private static SourceLine line(List<SourceLine> source, SourcePage page, PrintLine line) {
        return source.get(page.lineAt(line.text().origin(0)));
    }

    private static @Nullable Box box(List<SourceLine> source, SourcePage page, PrintLine line) {
        return line(source, page, line).box();
    }

    List<SetLine> lines() {
        return lines;
    }

    /** Size of the type that the text is set in, in points. */
    public double bodySize() {
        return sizes().body();
    }

    TypeSizes sizes() {
        return TypeSizes.of(lines, exactSizes);
    }

    /** Whether sizes of type are stated, not measured. */
    boolean hasExactSizes() {
        return exactSizes;
    }

    /** Where photographs stand. */
    public List<Area> photos() {
        return areas(PageGeometry.Kind.PHOTO);
    }

    /** Frames round articles. */
    public List<Area> frames() {
        return areas(PageGeometry.Kind.FRAME);
    }

    /** Rules and filled bars. */
    public List<Area> bars() {
        return areas(PageGeometry.Kind.BAR);
    }

    private List<Area> areas(PageGeometry.Kind kind) {
        return rectangles.stream()
                .filter(r -> r.kind() == kind)
                .map(r -> Area.of(r.box()))
                .toList();
    }
}
