package org.banmian.ingest.format.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page as it is shown: cropped and turned, measured in points from its top left corner.
 *
 * @param width in points
 * @param height in points
 * @param fromUser takes a point of the page's own coordinates to where it is shown
 */
record Viewport(double width, double height, AffineTransform fromUser) {

    private static final int QUARTER = 90;
    private static final double LEAST = 1;

    static Viewport of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double unit = page.getUserUnit();
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double top = crop.getUpperRightY();
        AffineTransform shown =
                switch (Math.floorMod(page.getRotation() / QUARTER, 4)) {
                    case 1 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
                    case 2 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
                    case 3 -> new AffineTransform(0, -1, -1, 0, top, right);
                    default -> new AffineTransform(1, 0, 0, -1, -left, top);
                };
        shown.preConcatenate(AffineTransform.getScaleInstance(unit, unit));
        boolean turned = page.getRotation() / QUARTER % 2 != 0;
        double width = Math.max(LEAST, (right - left) * unit);
        double height = Math.max(LEAST, (top - bottom) * unit);
        return turned ? new Viewport(height, width, shown) : new Viewport(width, height, shown);
    }
}
