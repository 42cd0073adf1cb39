package org.banmian.ingest.format.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.banmian.contract.page.Box;

/** Runs through what a page draws and keeps where each glyph and each shape comes to stand. */
final class PageScan extends PDFGraphicsStreamEngine {

    private static final double EM = 1000;

    private final AffineTransform shown;
    private final Pen pen = new Pen();
    private final Drawing drawing = new Drawing();
    private final Grounds grounds = new Grounds();
    private final TextLayer text;
    private final Layers layers;
    private final Unpacking unpacking;
    private Point2D current = new Point2D.Float();
    private boolean clipping;

    PageScan(PDPage page, Viewport viewport, PdfLimits limits, Layers layers) {
        super(page);
        this.shown = viewport.fromUser();
        this.text = new TextLayer(viewport, limits.maxGlyphs());
        this.layers = layers;
        this.unpacking = new Unpacking(limits.maxDrawing());
        addOperator(new PictureOperator.Referred(this, this::pictured, layers, unpacking));
        addOperator(new PictureOperator.Inline(this, this::pictured));
        LayerOperator.all(this, layers).forEach(this::addOperator);
    }

    /**
     * Runs through the page.
     *
     * @throws IOException if what it draws cannot be read
     */
    void run() throws IOException {
        PDPage page = getPage();
        COSDictionary resources =
                page.getResources() == null ? null : page.getResources().getCOSObject();
        Iterator<PDStream> contents = page.getContentStreams();
        while (contents.hasNext()) {
            unpacking.content(contents.next().getCOSObject(), resources);
        }
        Layers.Nesting before = layers.enter(null);
        processPage(page);
        layers.leave(before);
    }

    TextLayer text() {
        return text;
    }

    Drawing drawing() {
        return drawing;
    }

    @Override
    protected void showGlyph(Matrix placed, PDFont font, int code, Vector displacement)
            throws IOException {
        Placing placing = Placing.of(placed.createAffineTransform(), shown);
        double width = font.isVertical() ? font.getWidth(code) / EM : displacement.getX();
        Glyph glyph = placing.glyph(FontText.of(font, code), width, text.size());
        if (glyph != null) {
            Glyph standing = font.isVertical() ? glyph.stacked() : glyph;
            text.add(standing, sight(standing.box()));
        }
    }

    private TextLayer.Sight sight(Box glyph) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (!mode.isFill() && !mode.isStroke()) {
            return TextLayer.Sight.UNPAINTED;
        }
        PDColor color = mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor();
        double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        boolean hidden =
                layers.isHidden()
                        || alpha == 0
                        || !Boxes.holdsMiddle(onPage(state.getCurrentClippingPath()), glyph)
                        || grounds.hides(glyph, Ink.of(color));
        return hidden ? TextLayer.Sight.COVERED : TextLayer.Sight.SHOWN;
    }

    private void pictured() {
        GeneralPath square = new GeneralPath();
        square.moveTo(0, 0);
        square.lineTo(1, 0);
        square.lineTo(1, 1);
        square.lineTo(0, 1);
        square.transform(
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        pictured(seen(onPage(square)));
    }

    private void pictured(Box box) {
        if (layers.isHidden()) {
            return;
        }
        drawing.pictured(box);
        grounds.paint(box, null);
    }

    private Box onPage(Shape shape) {
        Rectangle2D bounds = shown.createTransformedShape(shape).getBounds2D();
        return Boxes.between(bounds.getX(), bounds.getY(), bounds.getMaxX(), bounds.getMaxY());
    }

    private Box seen(Box box) {
        return Boxes.common(box, onPage(getGraphicsState().getCurrentClippingPath()));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D corner : List.of(p1, p2, p3)) {
            lineTo((float) corner.getX(), (float) corner.getY());
        }
        closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        pictured();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        pen.moveTo(shown.transform(current, null));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        pen.lineTo(shown.transform(current, null));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
        pen.curveTo(shown.transform(current, null));
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        pen.close();
    }

    @Override
    public void endPath() {
        Box bounds = pen.bounds();
        if (clipping && bounds != null) {
            clipTo(bounds);
        }
        clipping = false;
        pen.lift();
    }

    // The bounds of the path are enough, and cost the same whatever the path.
    private void clipTo(Box bounds) {
        try {
            Rectangle2D box =
                    new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
            getGraphicsState()
                    .intersectClippingPath(
                            new GeneralPath(shown.createInverse().createTransformedShape(box)));
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a page is shown by turning and moving it", e);
        }
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    private void stroke() {
        if (layers.isHidden()) {
            return;
        }
        double width = transformWidth(getGraphicsState().getLineWidth());
        pen.outlines().forEach(outline -> drawing.stroked(outline, width));
    }

    private void fill() {
        if (layers.isHidden()) {
            return;
        }
        Ink ink = Ink.of(getGraphicsState().getNonStrokingColor());
        for (Outline outline : pen.outlines()) {
            if (outline.drawn()) {
                grounds.paint(seen(outline.bounds()), outline.rectangle() ? ink : null);
                if (!Ink.PAPER.equals(ink)) {
                    drawing.filled(outline);
                }
            }
        }
    }

    @Override
    public void shadingFill(COSName shading) {
        pictured(onPage(getGraphicsState().getCurrentClippingPath()));
    }
}
