package org.banmian.ingest.format.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.PageGeometry.Kind;
import org.banmian.contract.page.PageGeometry.Rectangle;
import org.banmian.contract.page.Printable;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.format.PageText;
import org.banmian.ingest.page.Blank;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.jspecify.annotations.Nullable;

/** One page of a source with geometry, as it is found: lines, rectangles and size. */
public final class Sheet {

    /** A line with its box is about 200 bytes of an event; a full newspaper page has 2,000. */
    static final int MAX_LINES = 20_000;

    static final int MAX_RECTANGLES = 5_000;

    private static final int MAX_BLOCK_NAME = 80;
    private static final double MAX_SIDE = 1_000_000;

    private final List<FoundLine> lines = new ArrayList<>();
    private final List<Found> rectangles = new ArrayList<>();
    private @Nullable Bounds size;
    private @Nullable Bounds reach;

    /** The edges of the page; the top left of them is where points are counted from. */
    public void edges(@Nullable Bounds edges) {
        if (edges != null && edges.width() > 0 && edges.height() > 0) {
            size = edges;
        }
    }

    /** Adds a line; one without anything visible is none. */
    public void line(FoundLine line) {
        if (Blank.isBlank(line.text())) {
            return;
        }
        if (lines.size() == MAX_LINES) {
            throw tooMany(MAX_LINES, "lines");
        }
        lines.add(line);
        reach = Bounds.union(reach, line.bounds());
    }

    /** Adds something drawn. */
    public void rectangle(Kind kind, @Nullable Bounds bounds) {
        if (bounds == null) {
            return;
        }
        if (rectangles.size() == MAX_RECTANGLES) {
            throw tooMany(MAX_RECTANGLES, "rectangles");
        }
        rectangles.add(new Found(kind, bounds));
        reach = Bounds.union(reach, bounds);
    }

    /** The lines in this order, in points, within the limits of a page. */
    public List<SourceLine> lines(ReadingOrder order, Scale scale) {
        PageText.check(lines.stream().map(FoundLine::text).toList(), MAX_LINES);
        return order.sort(lines).stream().map(line -> placed(line, scale)).toList();
    }

    /** Size and rectangles in points; nothing if the source has no geometry. */
    public @Nullable PageGeometry geometry(Scale scale) {
        Box box = null;
        if (size != null) {
            box = scale.box(size);
        } else if (reach != null) {
            // A page is at least as large as what stands on it.
            box = scale.box(new Bounds(0, 0, reach.right(), reach.bottom()));
        }
        if (box == null || !isSide(box.width()) || !isSide(box.height())) {
            return null;
        }
        return new PageGeometry(
                box.width(),
                box.height(),
                rectangles.stream()
                        .map(found -> new Rectangle(found.kind, scale.box(moved(found.bounds))))
                        .toList());
    }

    /** Whether anything is measured. */
    public boolean isMeasured() {
        return size != null || reach != null;
    }

    private SourceLine placed(FoundLine line, Scale scale) {
        Bounds bounds = line.bounds();
        Box box = bounds == null ? null : scale.box(moved(bounds));
        FoundLine.Setting setting = line.setting();
        return new SourceLine(
                line.text(),
                box,
                fontSize(setting, box),
                setting.direction(),
                blockName(setting.block()),
                false);
    }

    private Bounds moved(Bounds bounds) {
        if (size == null || (size.left() == 0 && size.top() == 0)) {
            return bounds;
        }
        return new Bounds(
                bounds.left() - size.left(),
                bounds.top() - size.top(),
                bounds.right() - size.left(),
                bounds.bottom() - size.top());
    }

    private static @Nullable Double fontSize(FoundLine.Setting setting, @Nullable Box box) {
        Double size = setting.fontSize();
        if (size == null && box != null) {
            size = setting.direction() == Direction.VERTICAL ? box.width() : box.height();
        }
        return size == null || !isSide(size) ? null : Double.valueOf(Scale.rounded(size));
    }

    private static @Nullable String blockName(@Nullable String block) {
        return block == null || block.isBlank() ? null : Printable.of(block, MAX_BLOCK_NAME);
    }

    private static boolean isSide(double points) {
        return Scale.rounded(points) > 0 && points < MAX_SIDE;
    }

    private static PageRejectedException tooMany(int limit, String unit) {
        return new PageRejectedException(
                Reason.TOO_LARGE,
                "A page with boxes has at most " + limit + " " + unit + ".",
                Map.of("field", "body", "limit", limit, "unit", unit));
    }

    private record Found(Kind kind, Bounds bounds) {}
}
