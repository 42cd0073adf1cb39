package org.banmian.ingest.format.alto;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry.Kind;
import org.banmian.ingest.format.layout.Bounds;
import org.banmian.ingest.format.layout.FoundLine.Setting;
import org.banmian.ingest.format.layout.Sheet;
import org.banmian.ingest.format.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** One page of an ALTO document: its spaces, and the blocks in them. */
final class AltoPage {

    private final AltoStyles styles;
    private final Sheet sheet;
    private final AltoChain chain;
    private final Deque<String> ids = new ArrayDeque<>();
    private @Nullable Bounds printSpace;

    AltoPage(AltoStyles styles, Sheet sheet, AltoChain chain) {
        this.styles = styles;
        this.sheet = sheet;
        this.chain = chain;
    }

    void read(XmlCursor page) {
        Double width = Bounds.number(page.attribute("WIDTH"));
        Double height = Bounds.number(page.attribute("HEIGHT"));
        Setting setting = inherited(page, Setting.NONE);
        page.children(space -> space(space, setting));
        if (width != null && height != null) {
            sheet.edges(Bounds.of(0, 0, width, height));
        } else if (printSpace != null) {
            sheet.edges(Bounds.of(0, 0, printSpace.right(), printSpace.bottom()));
        }
    }

    // PrintSpace, and the margins, which are spaces of the same kind.
    private void space(XmlCursor space, Setting setting) {
        if (space.name().equals("PrintSpace")) {
            printSpace = bounds(space);
        }
        Setting own = inherited(space, setting);
        space.children(block -> block(block, own));
    }

    private void block(XmlCursor block, Setting setting) {
        switch (block.name()) {
            case "TextBlock" -> {
                chain.block(block.attribute("ID"), block.attribute("IDNEXT"));
                inside(block, setting, this::line);
            }
            case "ComposedBlock" -> inside(block, setting, this::block);
            case "Illustration" -> sheet.rectangle(Kind.PHOTO, bounds(block));
            case "GraphicalElement" -> sheet.rectangle(Kind.BAR, bounds(block));
            default -> {}
        }
    }

    private void inside(XmlCursor block, Setting setting, Part part) {
        String id = block.attribute("ID");
        Setting own = inherited(block, setting).withBlock(id);
        ids.push(id == null ? "" : id);
        block.children(child -> part.read(child, own));
        ids.pop();
    }

    private void line(XmlCursor line, Setting setting) {
        if (line.name().equals("TextLine")) {
            sheet.line(new AltoLine(styles, inherited(line, setting)).read(line, List.copyOf(ids)));
        }
    }

    private Setting inherited(XmlCursor element, Setting setting) {
        return setting.withFontSize(styles.fontSize(element.attribute("STYLEREFS")))
                .withDirection(rotated(element.attribute("ROTATION")))
                .withDirection(based(element.attribute("BASEDIRECTION")));
    }

    static @Nullable Bounds bounds(XmlCursor element) {
        Double left = Bounds.number(element.attribute("HPOS"));
        Double top = Bounds.number(element.attribute("VPOS"));
        Double width = Bounds.number(element.attribute("WIDTH"));
        Double height = Bounds.number(element.attribute("HEIGHT"));
        return left == null || top == null || width == null || height == null
                ? null
                : Bounds.of(left, top, left + width, top + height);
    }

    // Read from the side, a line runs up or down the page.
    private static @Nullable Direction rotated(@Nullable String rotation) {
        Double degrees = Bounds.number(rotation);
        if (degrees == null) {
            return null;
        }
        double turn = Math.abs(degrees) % 180;
        return turn > 45 && turn < 135 ? Direction.VERTICAL : null;
    }

    private static @Nullable Direction based(@Nullable String base) {
        return switch (base == null ? "" : base.toLowerCase(Locale.ROOT)) {
            case "ttb", "btt" -> Direction.VERTICAL;
            case "rtl" -> Direction.RIGHT_TO_LEFT;
            default -> null;
        };
    }

    @FunctionalInterface
    private interface Part {
        void read(XmlCursor child, Setting setting);
    }
}
